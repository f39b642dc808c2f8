package io.jenkins.plugins.deliveryworkflows.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Compares control files that are lists of entries: waivers, services, baselines. */
final class EntryChanges {

    private EntryChanges() {}

    static List<RuleChange> ofWaivers(Waivers before, Waivers now) {
        Map<String, Waivers.Entry> gone = new LinkedHashMap<>();
        before.entries().forEach(entry -> gone.put(key(entry), entry));
        List<RuleChange> changes = new ArrayList<>();
        for (Waivers.Entry entry : now.entries()) {
            Waivers.Entry old = gone.remove(key(entry));
            if (old == null) {
                changes.add(
                        waiver(entry.line(), named(entry) + " would be added, which is looser"));
            } else if (!sameText(old, entry)) {
                String until =
                        old.expires().equals(entry.expires())
                                ? "would be another"
                                : "would hold until another day";
                changes.add(waiver(entry.line(), named(entry) + " " + until));
            }
        }
        gone.values()
                .forEach(
                        entry ->
                                changes.add(
                                        waiver(
                                                0,
                                                named(entry)
                                                        + " would be removed, which is stricter")));
        return changes;
    }

    static List<RuleChange> ofServices(Services before, Services now) {
        Map<String, Services.Entry> gone = new LinkedHashMap<>();
        before.entries().forEach(entry -> gone.put(entry.name(), entry));
        List<RuleChange> changes = new ArrayList<>();
        for (Services.Entry entry : now.entries()) {
            Services.Entry old = gone.remove(entry.name());
            if (entry.equals(old)) {
                continue;
            }
            boolean fewerRunbooks =
                    entry.kind() == Services.Kind.LIBRARY
                            && (old == null || old.kind() != entry.kind());
            changes.add(
                    service(
                            Shown.name(entry.name())
                                    + (fewerRunbooks
                                            ? " would be a library, and no runbook asked of it, which is looser"
                                            : old == null
                                                    ? " would be added"
                                                    : " would be another")));
        }
        gone.values()
                .forEach(
                        entry ->
                                changes.add(
                                        service(Shown.name(entry.name()) + " would be removed")));
        return changes;
    }

    static List<RuleChange> ofBaselines(Baseline before, Baseline now) {
        List<RuleChange> changes = new ArrayList<>();
        grown("findings", before, now, Baseline::findings, changes);
        grown("test gaps", before, now, Baseline::testGaps, changes);
        grown("open markers", before, now, Baseline::markers, changes);
        grown("broken links", before, now, Baseline::brokenLinks, changes);
        grown("services without a runbook", before, now, Baseline::servicesWithoutRunbook, changes);
        return changes;
    }

    private static void grown(
            String what,
            Baseline before,
            Baseline now,
            Function<Baseline, List<?>> part,
            List<RuleChange> changes) {
        Set<Object> added = new HashSet<>(part.apply(now));
        part.apply(before).forEach(added::remove);
        Set<Object> removed = new HashSet<>(part.apply(before));
        part.apply(now).forEach(removed::remove);
        if (!added.isEmpty()) {
            changes.add(
                    baseline("would grow by " + added.size() + " " + what + ", which is looser"));
        }
        if (!removed.isEmpty()) {
            changes.add(
                    baseline(
                            "would shrink by "
                                    + removed.size()
                                    + " "
                                    + what
                                    + ", which is stricter"));
        }
    }

    private static String key(Waivers.Entry entry) {
        return String.join(
                "\0", entry.criterion(), entry.workflow(), entry.feature(), entry.finding());
    }

    private static boolean sameText(Waivers.Entry one, Waivers.Entry other) {
        return one.reason().equals(other.reason())
                && one.approver().equals(other.approver())
                && one.expires().equals(other.expires())
                && one.problems().equals(other.problems());
    }

    private static String named(Waivers.Entry entry) {
        String finding =
                entry.finding().isEmpty() ? "" : ", finding " + Shown.name(entry.finding());
        return "the waiver for " + Shown.name(entry.criterion()) + finding;
    }

    private static RuleChange waiver(int line, String message) {
        return new RuleChange(ControlFiles.WAIVERS, line, message);
    }

    private static RuleChange service(String message) {
        return new RuleChange(ControlFiles.SERVICES, 0, message);
    }

    private static RuleChange baseline(String message) {
        return new RuleChange(ControlFiles.BASELINE, 0, "the baseline " + message);
    }
}
