package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import java.util.List;

/** Dependencies in a form that assertions read well: {@code g:name 1.0 dev direct}. */
final class ShownDependencies {

    private ShownDependencies() {}

    static List<String> of(Collector<?> collector, String... pathsAndTexts) {
        return shown(Collected.of(collector, pathsAndTexts));
    }

    /** Those of a folder of the workspace with a project of each kind. */
    static List<String> in(Collector<?> collector, String folder) {
        return Collected.ofWorkspace(collector, "many-locks").dependencies().stream()
                .filter(dependency -> dependency.source().path().startsWith(folder + "/"))
                .map(ShownDependencies::shown)
                .toList();
    }

    static List<String> shown(Facts facts) {
        return facts.dependencies().stream().map(ShownDependencies::shown).toList();
    }

    private static String shown(Dependency one) {
        String name = one.group().isEmpty() ? one.name() : one.group() + ":" + one.name();
        return name
                + (one.version().isEmpty() ? "" : " " + one.version())
                + (one.development() ? " dev" : "")
                + (one.direct() ? " direct" : "");
    }
}
