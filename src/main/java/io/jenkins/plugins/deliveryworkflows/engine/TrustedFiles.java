package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Rules;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The control files that hold: those of the trust revision, as committed there.
 *
 * @param trust where they come from
 * @param files none where there is no commit to trust: the built-in rules hold
 * @param rules what they say
 */
public record TrustedFiles(Revision trust, ControlFiles files, Rules rules) {

    private static final String NAME = "HEAD";

    /**
     * @throws BadInputException if one of them can't be read: a run without it would be held to
     *     other rules than the team's
     */
    static TrustedFiles read(Optional<GitRepository> repository, Revision trust) {
        ControlFiles files =
                trust.commit()
                        .map(commit -> at(repository.orElseThrow(), commit))
                        .orElseGet(() -> new ControlFiles(Map.of()));
        return of(trust, files);
    }

    /**
     * @throws BadInputException if one of them can't be read
     */
    static TrustedFiles of(Revision trust, ControlFiles files) {
        try {
            return new TrustedFiles(trust, files, files.rules());
        } catch (BadInputException e) {
            throw new BadInputException(
                    e.faults().stream().map(fault -> committed(fault, trust)).toList());
        }
    }

    /** The control files of a commit. */
    public static ControlFiles at(GitRepository git, String commit) {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String path : git.paths(commit, ControlFiles::isControlFile)) {
            contents.put(
                    path,
                    git.read(commit, path, ControlFiles.LARGEST)
                            .orElseThrow(() -> tooLarge(path, commit)));
        }
        return new ControlFiles(contents);
    }

    /** Where it was mended already, the message would be a riddle without the revision. */
    private static Fault committed(Fault fault, Revision trust) {
        String where = trust.revision().isEmpty() ? NAME : trust.revision();
        String merge =
                where.equals(NAME) ? "commit it" : "get it merged: until then nothing else counts";
        return new Fault(
                fault.what() + ", as committed at " + where,
                fault.where(),
                fault.remedy() + (fault.remedy().endsWith("?") ? " Then " : ", then ") + merge);
    }

    private static BadInputException tooLarge(String path, String commit) {
        return new BadInputException(
                List.of(
                        new Fault(
                                "the file is larger than "
                                        + ControlFiles.LARGEST
                                        + " bytes at commit "
                                        + commit,
                                path,
                                "Make it smaller")));
    }
}
