package io.jenkins.plugins.deliveryworkflows.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares two policies key by key. Names no free text of the file: it may be anything, and its
 * line is named.
 */
final class PolicyChanges {

    private final Policy before;
    private final PolicyFile.Read now;
    private final List<RuleChange> changes = new ArrayList<>();

    private PolicyChanges(Policy before, PolicyFile.Read now) {
        this.before = before;
        this.now = now;
    }

    static List<RuleChange> between(PolicyFile.Read before, PolicyFile.Read now) {
        PolicyChanges compared = new PolicyChanges(before.policy(), now);
        compared.scalars(now.policy());
        compared.lists(now.policy());
        return compared.changes;
    }

    private void scalars(Policy after) {
        ordered(
                "documents",
                small(before.documents()),
                small(after.documents()),
                before.documents().compareTo(after.documents()));
        if (!before.releaseTags().equals(after.releaseTags())) {
            change("releaseTags", "would be another pattern, and other tags the base of a release");
        }
        // The worse the severity has to be, the less is blocked.
        ordered(
                "failOn",
                before.failOn().name(),
                after.failOn().name(),
                before.failOn().compareTo(after.failOn()));
        ordered(
                "gate",
                before.gate().name(),
                after.gate().name(),
                before.gate().compareTo(after.gate()));
        if (!before.defaultOwner().equals(after.defaultOwner())) {
            change("owners.default", "would be another");
        }
        for (Severity severity : Severity.values()) {
            number(
                    "due." + severity,
                    before.dueDays(severity).orElse(Integer.MAX_VALUE),
                    after.dueDays(severity).orElse(Integer.MAX_VALUE));
        }
        number("waivers.maxDays", before.waivers().maxDays(), after.waivers().maxDays());
        ordered(
                "waivers.selfApproval",
                String.valueOf(before.waivers().selfApproval()),
                String.valueOf(after.waivers().selfApproval()),
                Boolean.compare(after.waivers().selfApproval(), before.waivers().selfApproval()));
    }

    private void lists(Policy after) {
        binding("waivers.never", before.waivers().never(), after.waivers().never());
        permitting("waivers.approvers", before.waivers().approvers(), after.waivers().approvers());
        binding("scanners.required", before.requiredScanners(), after.requiredScanners());
        binding("licences.deny", before.licences().deny(), after.licences().deny());
        permitting("licences.allow", before.licences().allow(), after.licences().allow());
        binding("criticalPaths", before.criticalPaths(), after.criticalPaths());
        excluding("audit.exclude", before.audit().exclude(), after.audit().exclude());
        Set<String> known =
                new HashSet<>(before.audit().allow().stream().map(PolicyChanges::key).toList());
        after.audit().allow().stream()
                .filter(allowed -> !known.remove(key(allowed)))
                .forEach(
                        allowed ->
                                changes.add(
                                        new RuleChange(
                                                ControlFiles.POLICY,
                                                allowed.line(),
                                                "audit.allow for "
                                                        + Shown.name(allowed.finding())
                                                        + " would be added, which is looser")));
        if (!known.isEmpty()) {
            change("audit.allow", "would have " + known.size() + " fewer, which is stricter");
        }
    }

    private static String key(AuditRules.Allowed allowed) {
        return String.join(
                "\0", allowed.rule(), allowed.path(), allowed.finding(), allowed.reason());
    }

    /**
     * @param looser greater than 0 where the new value asks for less
     */
    private void ordered(String key, String from, String to, int looser) {
        if (looser != 0) {
            change(key, "would go from " + from + " to " + to + direction(looser > 0));
        }
    }

    private void number(String key, int from, int to) {
        if (from != to) {
            change(key, "would go from " + days(from) + " to " + days(to) + direction(to > from));
        }
    }

    private static String days(int number) {
        return number == Integer.MAX_VALUE ? "no limit" : number + " days";
    }

    /** A list of what is forbidden or asked for. */
    private void binding(String key, Collection<String> from, Collection<String> to) {
        counted(key, from, to, false);
    }

    /** A list of what is passed over. */
    private void excluding(String key, Collection<String> from, Collection<String> to) {
        counted(key, from, to, true);
    }

    /** A list of all that is permitted; an empty one permits everything. */
    private void permitting(String key, Collection<String> from, Collection<String> to) {
        if (from.isEmpty() != to.isEmpty()) {
            change(
                    key,
                    (to.isEmpty() ? "would permit anything" : "would permit " + to.size() + " only")
                            + direction(to.isEmpty()));
        } else {
            counted(key, from, to, true);
        }
    }

    private void counted(
            String key, Collection<String> from, Collection<String> to, boolean moreIsLooser) {
        Set<String> added = new HashSet<>(to);
        added.removeAll(from);
        Set<String> removed = new HashSet<>(from);
        removed.removeAll(to);
        if (!added.isEmpty()) {
            change(key, "would have " + added.size() + " more" + direction(moreIsLooser));
        }
        if (!removed.isEmpty()) {
            change(key, "would have " + removed.size() + " fewer" + direction(!moreIsLooser));
        }
    }

    private static String direction(boolean looser) {
        return looser ? ", which is looser" : ", which is stricter";
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void change(String key, String what) {
        int line = now.lines().getOrDefault(key, 0);
        changes.add(new RuleChange(ControlFiles.POLICY, line, key + " " + what));
    }
}
