package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.facts.ScanStatistics;
import io.jenkins.plugins.deliveryworkflows.policy.RuleChange;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a reader of the result might take for granted, and what wasn't so: one line each. */
final class ReadingNotes {

    private static final int EXAMPLES = 3;

    private final List<String> notes = new ArrayList<>();

    private ReadingNotes() {}

    /**
     * @param attempts what the control files here would change
     * @param missing sources that git tracks and the working tree lacks
     */
    static List<String> of(
            Optional<GitRepository> repository,
            List<RuleChange> attempts,
            ScanStatistics scan,
            List<String> missing) {
        ReadingNotes reading = new ReadingNotes();
        reading.history(repository);
        reading.passedOver(
                scan,
                ScanStatistics.SUBMODULE,
                "submodules aren't entered: run in their own clones");
        reading.passedOver(
                scan, ScanStatistics.LFS_POINTER, "Git LFS pointers aren't read: git lfs pull");
        reading.passedOver(scan, ScanStatistics.SYMBOLIC_LINK, "symbolic links aren't followed");
        reading.passedOver(scan, ScanStatistics.TOO_LARGE, "files over 1 MiB aren't read");
        reading.counted(
                missing,
                "tracked files are missing here, so nothing is known of them:"
                        + " git sparse-checkout disable, or git restore");
        reading.counted(
                attempts.stream().map(RuleChange::path).distinct().toList(),
                "control files that differ from the trust revision aren't applied until they are"
                        + " merged");
        reading.notes.addAll(scan.faults());
        return List.copyOf(reading.notes);
    }

    private void history(Optional<GitRepository> repository) {
        if (repository.isEmpty()) {
            notes.add(
                    "no git repository: facts come from the files, nothing can be compared with an"
                            + " earlier state (git init)");
            return;
        }
        if (repository.get().head().isEmpty()) {
            notes.add("the repository has no commit yet: everything is new");
        } else if (repository.get().branch().isEmpty()) {
            notes.add("HEAD is detached: the report names a commit and no branch");
        }
        if (repository.get().isShallow()) {
            notes.add("this clone is shallow: history ends early (git fetch --unshallow --tags)");
        }
        if (repository.get().isPartial()) {
            notes.add("this is a partial clone: older contents are fetched when needed");
        }
    }

    private void passedOver(ScanStatistics scan, String reason, String sentence) {
        counted(scan.skipped().getOrDefault(reason, List.of()), sentence);
    }

    private void counted(List<String> paths, String sentence) {
        if (!paths.isEmpty()) {
            String examples = String.join(", ", paths.stream().limit(EXAMPLES).toList());
            String more = paths.size() > EXAMPLES ? ", …" : "";
            notes.add(sentence + " (" + paths.size() + ": " + examples + more + ")");
        }
    }
}
