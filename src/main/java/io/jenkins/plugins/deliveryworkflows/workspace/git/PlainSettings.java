package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/**
 * Tells whether a repository's own settings say no more than where things are.
 *
 * <p>Others name programs that git starts ({@code core.sshCommand}, {@code remote.x.uploadpack}, a
 * credential helper), or files that name more. Their list grows with git, so it is the harmless
 * settings that are listed.
 */
final class PlainSettings {

    private static final Map<String, Set<String>> HARMLESS =
            Map.of(
                    "core",
                    Set.of(
                            "repositoryformatversion",
                            "filemode",
                            "bare",
                            "logallrefupdates",
                            "symlinks",
                            "ignorecase",
                            "precomposeunicode",
                            "autocrlf",
                            "eol",
                            "longpaths",
                            "sparsecheckout",
                            "sparsecheckoutcone"),
                    "extensions",
                    Set.of("partialclone"),
                    "remote",
                    Set.of(
                            "url",
                            "fetch",
                            "promisor",
                            "partialclonefilter",
                            "tagopt",
                            "prune",
                            "pushurl"),
                    "branch",
                    Set.of("remote", "merge", "rebase"),
                    "http",
                    Set.of("extraheader"),
                    "user",
                    Set.of("name", "email"),
                    "gc",
                    Set.of("auto"),
                    "submodule",
                    Set.of("active", "url"));

    private PlainSettings() {}

    static boolean hold(Repository repository) {
        File file = new File(repository.getCommonDirectory(), "config");
        FileBasedConfig own = new FileBasedConfig(null, file, FS.DETECTED);
        try {
            own.load();
        } catch (IOException | ConfigInvalidException e) {
            return false;
        }
        return own.getSections().stream().allMatch(section -> isPlain(own, section));
    }

    private static boolean isPlain(Config own, String section) {
        Set<String> harmless = HARMLESS.getOrDefault(section.toLowerCase(Locale.ROOT), Set.of());
        return areHarmless(own.getNames(section), harmless)
                && own.getSubsections(section).stream()
                        .allMatch(part -> areHarmless(own.getNames(section, part), harmless));
    }

    private static boolean areHarmless(Set<String> names, Set<String> harmless) {
        return names.stream().allMatch(name -> harmless.contains(name.toLowerCase(Locale.ROOT)));
    }
}
