package io.jenkins.plugins.deliveryworkflows.workspace.git;

import com.google.re2j.Pattern;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the base revision (what a change is compared with) and the trust revision (whose control
 * files hold).
 *
 * <p>The rules are those of docs/guide.md, "Base and trust".
 */
public final class Revisions {

    public static final String NO_GIT = "no-git";
    public static final String NO_BASE = "no-base";

    private final GitRepository repository;
    private final Optional<String> target;

    /**
     * @param repository nothing for a plain folder
     * @param changeTarget the branch that a change request wants to go to, {@code main}; nothing
     *     outside of one
     */
    public Revisions(Optional<GitRepository> repository, Optional<String> changeTarget) {
        this.repository = repository.orElse(null);
        this.target = changeTarget.filter(name -> !name.isBlank());
    }

    /** Whose policy, waivers and attributes hold; committed content only. */
    public Revision trust() {
        if (repository == null) {
            return Revision.missing(NO_GIT, "no git repository: built-in rules hold");
        }
        Optional<String> head = repository.head();
        if (head.isEmpty()) {
            return Revision.missing(NO_BASE, "no commit yet: built-in rules hold");
        }
        Optional<Revision> change = mergeBaseWithTarget(head.get());
        if (change.isPresent()) {
            return change.get();
        }
        Optional<String> branch = repository.defaultBranch();
        if (branch.isEmpty()) {
            return Revision.found("HEAD", head.get(), "self: no default branch resolves");
        }
        String tip = repository.commit(branch.get()).orElseThrow();
        if (repository.isAncestor(head.get(), tip)) {
            return Revision.found(
                    "HEAD", head.get(), "HEAD has no commit that the default branch lacks");
        }
        return mergeBaseWithDefault(
                branch.get(), head.get(), tip, "HEAD and the default branch share no history here");
    }

    /** The base that a person gave. */
    public Revision givenBase(String revision) {
        if (repository == null) {
            return noGit();
        }
        return repository
                .commit(revision)
                .map(commit -> Revision.found(revision, commit, "given"))
                .orElseGet(
                        () ->
                                Revision.missing(
                                        NO_BASE,
                                        "the given base " + revision + " names no commit here"));
    }

    /** The base of a look at everything that is there, whatever changed last. */
    public Revision nothing() {
        return Revision.emptyTree("everything is looked at as if it were new");
    }

    /** The base of a release: the release before it. */
    public Revision releaseBase(String release, Pattern releaseTags) {
        return baseOf(head -> lastRelease(release, releaseTags, head));
    }

    /** The base of any other change: where it left its target, or the default branch. */
    public Revision changeBase() {
        return baseOf(this::defaultBranchBase);
    }

    /** In a change request the base is where it left its target, whatever else would be. */
    private Revision baseOf(Function<String, Revision> outsideOfChangeRequest) {
        if (repository == null) {
            return noGit();
        }
        Optional<String> head = repository.head();
        if (head.isEmpty()) {
            return Revision.emptyTree("no commit yet");
        }
        return mergeBaseWithTarget(head.get())
                .orElseGet(() -> outsideOfChangeRequest.apply(head.get()));
    }

    private Revision lastRelease(String release, Pattern releaseTags, String head) {
        if (repository.isShallow()) {
            return Revision.missing(NO_BASE, "this clone is shallow: git fetch --unshallow --tags");
        }
        try (Ancestry ancestry = repository.ancestry(head)) {
            return ReleaseTags.of(repository.tags(), releaseTags)
                    .lastBefore(release, ancestry::contains)
                    .map(
                            tag ->
                                    Revision.found(
                                            tag.getKey(),
                                            tag.getValue(),
                                            "the release before " + release))
                    .orElseGet(this::noRelease);
        }
    }

    private Revision defaultBranchBase(String head) {
        Optional<String> branch = repository.defaultBranch();
        if (branch.isEmpty()) {
            return Revision.missing(NO_BASE, "no default branch resolves: name one with --base");
        }
        String tip = repository.commit(branch.get()).orElseThrow();
        return mergeBaseWithDefault(
                branch.get(), head, tip, "no history in common here: git fetch --unshallow");
    }

    private Revision mergeBaseWithDefault(
            String branch, String head, String tip, String otherwise) {
        return repository
                .mergeBase(head, tip)
                .map(
                        base ->
                                Revision.found(
                                        shortName(branch),
                                        base,
                                        "merge base with the default branch"))
                .orElseGet(() -> Revision.missing(NO_BASE, otherwise));
    }

    private Optional<Revision> mergeBaseWithTarget(String head) {
        return target.map(
                name -> {
                    String revision = "origin/" + name;
                    return repository
                            .commit(revision)
                            .flatMap(tip -> repository.mergeBase(head, tip))
                            .map(
                                    base ->
                                            Revision.found(
                                                    revision,
                                                    base,
                                                    "merge base with the change's target"))
                            .orElseGet(
                                    () ->
                                            Revision.missing(
                                                    NO_BASE,
                                                    "the change's target isn't here: git fetch origin "
                                                            + name));
                });
    }

    private Revision noRelease() {
        return repository.tags().isEmpty() && repository.fetchesNoTags()
                ? Revision.missing(NO_BASE, "this clone fetches no tags: git fetch --tags")
                : Revision.emptyTree("no earlier release: everything is new");
    }

    private static Revision noGit() {
        return Revision.missing(NO_GIT, "no git repository: there is nothing to compare with");
    }

    private static String shortName(String ref) {
        return ref.replaceFirst("^refs/(remotes|heads)/", "");
    }
}
