package io.jenkins.plugins.deliveryworkflows.policy;

import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Says in words what the working tree's control files would loosen or tighten. */
public final class RuleChanges {

    private static final String DIFFERS = "differs from the trust revision, so it wasn't applied";
    private static final String GONE = "is missing here; what the trust revision has still holds";

    private final ControlFiles trusted;
    private final ControlFiles here;
    private final List<RuleChange> changes = new ArrayList<>();

    private RuleChanges(ControlFiles trusted, ControlFiles here) {
        this.trusted = trusted;
        this.here = here;
    }

    /**
     * Every change, by path and then in the file's order.
     *
     * @param trusted readable, as the trust revision's have to be
     * @param here those of the working tree, which may be anything
     */
    public static List<RuleChange> between(ControlFiles trusted, ControlFiles here) {
        RuleChanges found = new RuleChanges(trusted, here);
        trusted.differences(here).forEach(found::file);
        return List.copyOf(found.changes);
    }

    private void file(String path) {
        int before = changes.size();
        switch (path) {
            case ControlFiles.POLICY ->
                    changes.addAll(compared(path, PolicyFile::read, PolicyChanges::between));
            case ControlFiles.WAIVERS ->
                    changes.addAll(compared(path, WaiversFile::read, EntryChanges::ofWaivers));
            case ControlFiles.SERVICES ->
                    changes.addAll(compared(path, ServicesFile::read, EntryChanges::ofServices));
            case ControlFiles.BASELINE ->
                    changes.addAll(compared(path, BaselineFile::read, EntryChanges::ofBaselines));
            default -> {
                String message = here.contents().containsKey(path) ? DIFFERS : GONE;
                changes.add(new RuleChange(path, 0, message));
            }
        }
        if (changes.size() == before) {
            changes.add(
                    new RuleChange(path, 0, "differs from the trust revision, but rules the same"));
        }
    }

    private <T> List<RuleChange> compared(
            String path,
            BiFunction<byte[], List<Fault>, T> reader,
            BiFunction<T, T, List<RuleChange>> comparison) {
        List<Fault> faults = new ArrayList<>();
        T now = reader.apply(here.content(path), faults);
        if (!faults.isEmpty()) {
            return faults.stream().map(fault -> unreadable(path, fault)).toList();
        }
        return comparison.apply(reader.apply(trusted.content(path), new ArrayList<>()), now);
    }

    private static RuleChange unreadable(String path, Fault fault) {
        return new RuleChange(
                path,
                ControlFiles.line(fault),
                "can't be read, so it would end every run once it is merged: " + fault.what());
    }
}
