package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.model.Run;
import hudson.plugins.git.Branch;
import hudson.plugins.git.GitSCM;
import hudson.plugins.git.Revision;
import hudson.plugins.git.util.BuildData;
import hudson.scm.SCM;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import jenkins.plugins.git.AbstractGitSCMSource.SCMRevisionImpl;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMRevision;

/** Reads what the git plugin recorded. Only loaded where that plugin is. */
final class GitRecords {

    private static final String REMOTES = "refs/remotes/";

    /** What stands before a name that is one for certain: no commit id, no variable. */
    private static final List<String> FIXED = List.of("refs/heads/", "refs/tags/", "*/");

    private GitRecords() {}

    static String commit(Run<?, ?> run) {
        return only(run, data -> true);
    }

    static String commit(Run<?, ?> run, SCM scm) {
        // The key of a git repository is made of its addresses.
        List<String> addresses = List.of(scm.getKey().split(" "));
        return only(run, data -> data.getRemoteUrls().stream().anyMatch(addresses::contains));
    }

    private static String only(Run<?, ?> run, Predicate<BuildData> wanted) {
        List<String> commits =
                run.getActions(BuildData.class).stream()
                        .filter(wanted)
                        .map(BuildData::getLastBuiltRevision)
                        .filter(Objects::nonNull)
                        .map(Revision::getSha1String)
                        .distinct()
                        .toList();
        return commits.size() == 1 ? CommitId.orEmpty(commits.get(0)) : "";
    }

    static Optional<SCMRevision> revision(Run<?, ?> run, SCM scm, String commit) {
        return scm instanceof GitSCM git && git.getBranches().size() == 1
                ? checkedOut(run, commit)
                        .or(() -> configured(git.getBranches().get(0).getName()))
                        .map(branch -> new SCMRevisionImpl(new SCMHead(branch), commit))
                : Optional.empty();
    }

    /** The branch that the build took the commit from, behind the name of its remote. */
    private static Optional<String> checkedOut(Run<?, ?> run, String commit) {
        return run.getActions(BuildData.class).stream()
                .map(BuildData::getLastBuiltRevision)
                .filter(revision -> revision != null && revision.getSha1String().equals(commit))
                .flatMap(revision -> revision.getBranches().stream())
                .map(Branch::getName)
                .map(name -> name.startsWith(REMOTES) ? name.substring(REMOTES.length()) : name)
                .filter(name -> name.indexOf('/') > 0 && !name.startsWith("refs/"))
                .map(name -> name.substring(name.indexOf('/') + 1))
                .findFirst();
    }

    private static Optional<String> configured(String pattern) {
        return FIXED.stream()
                .filter(pattern::startsWith)
                .map(prefix -> pattern.substring(prefix.length()))
                .findFirst();
    }
}
