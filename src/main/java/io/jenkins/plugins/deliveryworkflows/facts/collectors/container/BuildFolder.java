package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import java.util.Set;

/**
 * Tells which folder an image is built from: its Dockerfile's, unless that folder only keeps
 * Dockerfiles.
 */
final class BuildFolder {

    private static final Set<String> KEEPERS =
            Set.of(
                    "docker",
                    ".docker",
                    "dockerfiles",
                    "container",
                    "containers",
                    "build",
                    "deploy",
                    "deployment",
                    "infra",
                    "ops");

    /** Names of folders that say nothing of what is in them. */
    private static final Set<String> SOURCES = Set.of("src", "source", "main");

    private BuildFolder() {}

    /** The folder of an image whose build context is known. */
    static String of(String context, String dockerfile) {
        String folder = Folders.of(dockerfile);
        return below(folder, context) ? folder(folder) : context;
    }

    /** The folder of a Dockerfile of which nothing else is known. */
    static String of(String dockerfile) {
        return folder(Folders.of(dockerfile));
    }

    private static boolean below(String folder, String context) {
        return context.equals(".") || folder.equals(context) || folder.startsWith(context + "/");
    }

    private static String folder(String folder) {
        return above(folder, KEEPERS);
    }

    /** What a service is called after its folder; empty for the root. */
    static String name(String folder) {
        String telling = above(folder, SOURCES);
        return telling.equals(".") ? "" : lastSegment(telling);
    }

    private static String above(String folder, Set<String> passedOver) {
        String found = folder;
        while (!found.equals(".") && passedOver.contains(lastSegment(found))) {
            found = Folders.of(found);
        }
        return found;
    }

    private static String lastSegment(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
