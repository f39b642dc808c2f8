package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.Arrays;
import java.util.Set;

/**
 * Tells containers for development and for the pipeline, which are no services, by their folder.
 */
final class HiddenFolders {

    private static final Set<String> KEPT =
            Set.of(".docker", ".deploy", ".k8s", ".kube", ".kubernetes");

    private HiddenFolders() {}

    static boolean hold(SourceFile file) {
        String folder = file.folder();
        return (folder.startsWith(".") || folder.contains("/."))
                && Arrays.stream(folder.split("/")).anyMatch(HiddenFolders::isHidden);
    }

    private static boolean isHidden(String segment) {
        return segment.length() > 1 && segment.startsWith(".") && !KEPT.contains(segment);
    }
}
