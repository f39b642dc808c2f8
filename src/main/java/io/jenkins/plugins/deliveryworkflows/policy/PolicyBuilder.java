package io.jenkins.plugins.deliveryworkflows.policy;

import com.google.re2j.Pattern;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A policy in the making: what isn't set stays as it was. */
public final class PolicyBuilder {

    private Policy.Documents documents;
    private Pattern releaseTags;
    private Severity failOn;
    private Policy.Gate gate;
    private Optional<String> defaultOwner;
    private final Map<Severity, Integer> due;
    private WaiverRules waivers;
    private Set<String> requiredScanners;
    private LicenceRules licences;
    private List<String> criticalPaths;
    private AuditRules audit;

    PolicyBuilder(Policy start) {
        documents = start.documents();
        releaseTags = start.releaseTags();
        failOn = start.failOn();
        gate = start.gate();
        defaultOwner = start.defaultOwner();
        due = new EnumMap<>(start.due());
        waivers = start.waivers();
        requiredScanners = start.requiredScanners();
        licences = start.licences();
        criticalPaths = start.criticalPaths();
        audit = start.audit();
    }

    public PolicyBuilder documents(Policy.Documents value) {
        documents = value;
        return this;
    }

    public PolicyBuilder releaseTags(Pattern value) {
        releaseTags = value;
        return this;
    }

    public PolicyBuilder failOn(Severity value) {
        failOn = value;
        return this;
    }

    public PolicyBuilder gate(Policy.Gate value) {
        gate = value;
        return this;
    }

    public PolicyBuilder defaultOwner(String value) {
        defaultOwner = Optional.of(value);
        return this;
    }

    public PolicyBuilder due(Severity severity, int days) {
        due.put(severity, days);
        return this;
    }

    public PolicyBuilder waivers(WaiverRules value) {
        waivers = value;
        return this;
    }

    public PolicyBuilder requiredScanners(Set<String> value) {
        requiredScanners = value;
        return this;
    }

    public PolicyBuilder licences(LicenceRules value) {
        licences = value;
        return this;
    }

    public PolicyBuilder criticalPaths(List<String> value) {
        criticalPaths = value;
        return this;
    }

    public PolicyBuilder audit(AuditRules value) {
        audit = value;
        return this;
    }

    public Policy build() {
        return new Policy(
                documents,
                releaseTags,
                failOn,
                gate,
                defaultOwner,
                due,
                waivers,
                requiredScanners,
                licences,
                criticalPaths,
                audit);
    }
}
