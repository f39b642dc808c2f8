package io.jenkins.plugins.deliveryworkflows.analysis.results;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.PackCatalog;
import io.jenkins.plugins.deliveryworkflows.facts.ResultFiles;
import io.jenkins.plugins.deliveryworkflows.facts.ResultKind;
import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.FileSearch;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files of other tools speak of the sources as they are now, and which don't.
 *
 * <p>A tracked one, or one that is older than a changed source, is passed over: it may tell of
 * other sources.
 *
 * @param read fresh ones, sorted by path
 * @param passedOver the others, sorted by path
 */
public record ResultFileSelection(List<ResultFile> read, List<PassedOver> passedOver) {

    /** No result file over this size is read, in bytes. */
    public static final int LARGEST = 48 * 1024 * 1024;

    /** Nothing was left behind. */
    public static final ResultFileSelection NONE = new ResultFileSelection(List.of(), List.of());

    public ResultFileSelection {
        read = List.copyOf(read);
        passedOver = List.copyOf(passedOver);
    }

    /** The findings and coverage that other tools left behind for a project. */
    public static ResultFileSelection of(Project project) {
        return project.once(
                ResultFileSelection.class,
                p ->
                        of(
                                p.workspace(),
                                p.sources(),
                                p.changes().paths(),
                                EnumSet.of(ResultKind.SARIF, ResultKind.COVERAGE),
                                new Cancellation()));
    }

    /**
     * Looks for files of these kinds.
     *
     * @param changed source paths that differ from the base, deleted ones too
     */
    public static ResultFileSelection of(
            Workspace workspace,
            SourceSet sources,
            Collection<String> changed,
            Set<ResultKind> kinds,
            Cancellation cancellation) {
        List<FileSearch.Found> found =
                FileSearch.find(
                        workspace, path -> isOneOf(kinds, path), regular(sources), cancellation);
        if (found.isEmpty()) {
            return NONE;
        }
        Set<String> tracked =
                sources.files().stream()
                        .filter(TreeFile::tracked)
                        .map(TreeFile::path)
                        .collect(Collectors.toSet());
        Instant lastChange = lastChange(workspace, changed);
        List<ResultFile> read = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        for (FileSearch.Found file : found) {
            cancellation.check();
            ResultKind kind = ResultFiles.kindOf(file.path()).orElseThrow();
            String why = whyNot(file, tracked, lastChange);
            Optional<String> digest = why.isEmpty() ? digest(workspace, file) : Optional.empty();
            if (digest.isPresent()) {
                read.add(new ResultFile(kind, file.path(), digest.get()));
            } else {
                passedOver.add(
                        new PassedOver(
                                kind, file.path(), why.isEmpty() ? PassedOver.UNREADABLE : why));
            }
        }
        return new ResultFileSelection(read, passedOver);
    }

    private static Set<String> regular(SourceSet sources) {
        return sources.files().stream()
                .filter(TreeFile::isRegular)
                .map(TreeFile::path)
                .collect(Collectors.toSet());
    }

    private static Optional<String> digest(Workspace workspace, FileSearch.Found file) {
        try {
            return workspace.read(file.path(), LARGEST).map(Digest::sha256);
        } catch (BadInputException notReadable) {
            return Optional.empty();
        }
    }

    private static boolean isOneOf(Set<ResultKind> kinds, String path) {
        return ResultFiles.kindOf(path).filter(kinds::contains).isPresent()
                && !PackCatalog.builtIn().isOutput(path);
    }

    private static String whyNot(FileSearch.Found file, Set<String> tracked, Instant lastChange) {
        if (tracked.contains(file.path())) {
            return PassedOver.TRACKED;
        }
        if (file.modified().isBefore(lastChange)) {
            return PassedOver.STALE;
        }
        return file.size() > LARGEST ? PassedOver.TOO_LARGE : "";
    }

    private static Instant lastChange(Workspace workspace, Collection<String> changed) {
        return changed.stream()
                .flatMap(path -> FileSearch.modified(workspace, path).stream())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** The fresh ones of one kind. */
    public List<ResultFile> read(ResultKind kind) {
        return read.stream().filter(file -> file.kind() == kind).toList();
    }

    /** Sentences that say what wasn't read, and what to do about it. */
    public List<String> notes() {
        return passedOver.stream().map(PassedOver::note).toList();
    }
}
