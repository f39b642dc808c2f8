package io.jenkins.plugins.deliveryworkflows.policy;

import com.google.re2j.Pattern;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules that a team sets for its workflows, as the trust revision has them.
 *
 * @param documents which documents count
 * @param releaseTags which tags are releases
 * @param failOn open findings of this severity and above block a release
 * @param gate what a verdict that isn't READY does to a build
 * @param defaultOwner who owns what CODEOWNERS gives to nobody
 * @param due days in which a finding is to be settled, by severity
 * @param waivers what a waiver must keep to
 * @param requiredScanners other tools whose results have to be there
 * @param licences which licences components may have
 * @param criticalPaths where a fault would hurt most, as patterns like those of {@code .gitignore}
 * @param audit what the audit passes over
 */
public record Policy(
        Documents documents,
        Pattern releaseTags,
        Severity failOn,
        Gate gate,
        Optional<String> defaultOwner,
        Map<Severity, Integer> due,
        WaiverRules waivers,
        Set<String> requiredScanners,
        LicenceRules licences,
        List<String> criticalPaths,
        AuditRules audit) {

    /** What holds where a team says nothing. */
    public static final Policy DEFAULT =
            new Policy(
                    Documents.WORKSPACE,
                    Pattern.compile("^([\\w.-]+-)?v?\\d+(\\.\\d+){1,2}$"),
                    Severity.CRITICAL,
                    Gate.REPORT,
                    Optional.empty(),
                    Map.of(Severity.CRITICAL, 7, Severity.HIGH, 30, Severity.MEDIUM, 90),
                    WaiverRules.DEFAULT,
                    Set.of(),
                    LicenceRules.ANY,
                    List.of(),
                    AuditRules.NONE);

    public Policy {
        due = Collections.unmodifiableMap(new EnumMap<>(due));
        requiredScanners = Collections.unmodifiableSet(new TreeSet<>(requiredScanners));
        criticalPaths = List.copyOf(criticalPaths);
    }

    /** Which documents count for a verdict. */
    public enum Documents {
        /** Those that lie in the workspace, committed or not. */
        WORKSPACE,
        /** Committed ones only. */
        REPOSITORY
    }

    /** What a verdict that isn't READY does to a build, the mildest first. */
    public enum Gate {
        REPORT,
        UNSTABLE,
        FAILURE
    }

    /** The days in which a finding is to be settled; nothing where it has no limit. */
    public OptionalInt dueDays(Severity severity) {
        return due.containsKey(severity) ? OptionalInt.of(due.get(severity)) : OptionalInt.empty();
    }

    /** A draft that starts with these rules. */
    public PolicyBuilder with() {
        return new PolicyBuilder(this);
    }
}
