package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.model.Run;
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

    static Optional<SCMRevision> revision(SCM scm, String commit) {
        return scm instanceof GitSCM git && git.getBranches().size() == 1
                ? Optional.of(
                        new SCMRevisionImpl(
                                new SCMHead(branch(git.getBranches().get(0).getName())), commit))
                : Optional.empty();
    }

    /** The branch that has to be fetched for a commit of it to be readable. */
    private static String branch(String pattern) {
        for (String prefix : List.of("refs/heads/", "refs/tags/", "*/")) {
            if (pattern.startsWith(prefix)) {
                return pattern.substring(prefix.length());
            }
        }
        return pattern;
    }
}
