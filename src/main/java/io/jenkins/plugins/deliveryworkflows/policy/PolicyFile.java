package io.jenkins.plugins.deliveryworkflows.policy;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.jenkins.plugins.deliveryworkflows.policy.yaml.YamlFile;
import io.jenkins.plugins.deliveryworkflows.policy.yaml.YamlValue;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.git.PathPatterns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code policy.yml}. */
final class PolicyFile {

    private static final Set<String> KEYS =
            Set.of(
                    "documents",
                    "releaseTags",
                    "failOn",
                    "gate",
                    "owners",
                    "due",
                    "waivers",
                    "scanners",
                    "licences",
                    "criticalPaths",
                    "audit");
    private static final Set<String> SEVERITIES =
            Set.of("CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO");
    private static final int MOST_DAYS = 3650;
    private static final int LONGEST_PATTERN = 500;

    private final PolicyBuilder policy = Policy.DEFAULT.with();
    private final Map<String, Integer> lines = new TreeMap<>();

    private PolicyFile() {}

    /**
     * A policy, and where the file says what.
     *
     * @param lines line by key, {@code waivers.maxDays}
     */
    record Read(Policy policy, Map<String, Integer> lines) {}

    static Read read(byte[] content, List<Fault> faults) {
        PolicyFile file = new PolicyFile();
        YamlFile.read(ControlFiles.POLICY, content, faults).ifPresent(file::root);
        return new Read(file.policy.build(), file.lines);
    }

    private void root(YamlValue root) {
        Map<String, YamlValue> keys = entries(root, KEYS);
        get(keys, "documents")
                .flatMap(value -> value.oneOf(Policy.Documents.class, true))
                .ifPresent(policy::documents);
        get(keys, "releaseTags").flatMap(PolicyFile::pattern).ifPresent(policy::releaseTags);
        get(keys, "failOn")
                .flatMap(value -> value.oneOf(Severity.class, false))
                .ifPresent(policy::failOn);
        get(keys, "gate")
                .flatMap(value -> value.oneOf(Policy.Gate.class, false))
                .ifPresent(policy::gate);
        get(keys, "owners")
                .flatMap(value -> get(entries(value, Set.of("default")), "default"))
                .flatMap(YamlValue::text)
                .ifPresent(policy::defaultOwner);
        get(keys, "due").ifPresent(this::due);
        get(keys, "waivers").ifPresent(this::waivers);
        get(keys, "scanners")
                .flatMap(value -> get(entries(value, Set.of("required")), "required"))
                .ifPresent(value -> policy.requiredScanners(Set.copyOf(value.texts())));
        get(keys, "licences").ifPresent(this::licences);
        get(keys, "criticalPaths").ifPresent(value -> policy.criticalPaths(paths(value)));
        get(keys, "audit").ifPresent(this::audit);
    }

    private void due(YamlValue value) {
        entries(value, SEVERITIES)
                .forEach(
                        (severity, days) ->
                                days.number(1, MOST_DAYS)
                                        .ifPresent(
                                                number ->
                                                        policy.due(
                                                                Severity.valueOf(severity),
                                                                number)));
    }

    private void waivers(YamlValue value) {
        Map<String, YamlValue> keys =
                entries(value, Set.of("maxDays", "never", "approvers", "selfApproval"));
        WaiverRules usual = WaiverRules.DEFAULT;
        policy.waivers(
                new WaiverRules(
                        get(keys, "maxDays")
                                .map(days -> days.number(1, MOST_DAYS))
                                .orElse(OptionalInt.empty())
                                .orElse(usual.maxDays()),
                        texts(keys, "never"),
                        texts(keys, "approvers"),
                        get(keys, "selfApproval")
                                .flatMap(YamlValue::bool)
                                .orElse(usual.selfApproval())));
    }

    private void licences(YamlValue value) {
        Map<String, YamlValue> keys = entries(value, Set.of("deny", "allow"));
        policy.licences(new LicenceRules(texts(keys, "deny"), texts(keys, "allow")));
    }

    private void audit(YamlValue value) {
        Map<String, YamlValue> keys = entries(value, Set.of("exclude", "allow"));
        policy.audit(
                new AuditRules(
                        get(keys, "exclude").map(PolicyFile::paths).orElse(List.of()),
                        get(keys, "allow").map(this::allowed).orElse(List.of())));
    }

    private List<AuditRules.Allowed> allowed(YamlValue list) {
        return list.items().stream().flatMap(item -> allowedOne(item).stream()).toList();
    }

    private Optional<AuditRules.Allowed> allowedOne(YamlValue item) {
        Map<String, YamlValue> keys = entries(item, Set.of("rule", "path", "finding", "reason"));
        Optional<String> rule = required(item, keys, "rule");
        Optional<String> path = required(item, keys, "path");
        Optional<String> finding = required(item, keys, "finding");
        Optional<String> reason = required(item, keys, "reason");
        if (reason.isPresent() && Waivers.isTooShort(reason.get())) {
            keys.get("reason").fault("is too short", Waivers.LONGER_REASON);
        }
        if (rule.isEmpty() || path.isEmpty() || finding.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AuditRules.Allowed(
                        rule.get(), path.get(), finding.get(), reason.get(), item.line()));
    }

    private static Optional<String> required(
            YamlValue item, Map<String, YamlValue> keys, String key) {
        YamlValue value = keys.get(key);
        if (value == null || value.isNull()) {
            item.fault(
                    "has no " + key,
                    "Write rule, path, finding and reason: each entry is one finding");
            return Optional.empty();
        }
        return value.text();
    }

    private static Optional<Pattern> pattern(YamlValue value) {
        Optional<String> text = value.text();
        if (text.isPresent() && text.get().length() > LONGEST_PATTERN) {
            value.fault(
                    "is longer than " + LONGEST_PATTERN + " characters", "Write a shorter pattern");
            return Optional.empty();
        }
        try {
            return text.map(Pattern::compile);
        } catch (PatternSyntaxException e) {
            value.fault(
                    "is no regular expression (" + e.getDescription() + ")",
                    "Write one that RE2 understands");
            return Optional.empty();
        }
    }

    private static List<String> paths(YamlValue list) {
        for (YamlValue item : list.items()) {
            item.text()
                    .filter(path -> !PathPatterns.areQuick(path))
                    .ifPresent(
                            path ->
                                    item.fault(
                                            "has too many asterisks",
                                            "Write a pattern with four or fewer"));
        }
        return list.reportingTo(new java.util.ArrayList<>()).texts();
    }

    private static Set<String> texts(Map<String, YamlValue> keys, String key) {
        return get(keys, key).map(value -> Set.copyOf(value.texts())).orElse(Set.of());
    }

    private static Optional<YamlValue> get(Map<String, YamlValue> keys, String key) {
        return Optional.ofNullable(keys.get(key));
    }

    private Map<String, YamlValue> entries(YamlValue value, Set<String> known) {
        Map<String, YamlValue> entries = value.entries(known);
        entries.values().forEach(entry -> lines.put(entry.key(), entry.line()));
        return entries;
    }
}
