package io.jenkins.plugins.deliveryworkflows.facts.collectors.testing;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.testing.TestSuiteCollector.Said;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.TestSuite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Groups test files into suites: by framework, within the module that they lie in. */
final class TestModules {

    private final Set<String> modules = new HashSet<>();
    private final Map<String, List<String>> setUp = new HashMap<>();
    private final Map<String, SourceFile> configurations = new HashMap<>();
    private final Map<Key, Suite> suites = new TreeMap<>();

    private TestModules() {}

    static List<TestSuite> suites(List<FileFacts<Said>> files) {
        TestModules modules = new TestModules();
        files.forEach(modules::learn);
        files.forEach(modules::place);
        return modules.suites.entrySet().stream()
                .map(entry -> modules.finished(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void learn(FileFacts<Said> file) {
        String folder = file.file().folder();
        if (file.said().module()) {
            modules.add(file.said().ecosystem() + " " + folder);
        }
        for (String framework : file.said().setUp()) {
            List<String> here = setUp.computeIfAbsent(folder, key -> new ArrayList<>());
            if (!here.contains(framework)) {
                here.add(framework);
            }
            if (TestSetup.isConfiguration(file.file())) {
                configurations.putIfAbsent(framework + " " + folder, file.file());
            }
        }
    }

    private void place(FileFacts<Said> file) {
        String folder = file.file().folder();
        String module =
                Folders.upwards(folder).stream()
                        .filter(above -> modules.contains(file.said().ecosystem() + " " + above))
                        .findFirst()
                        .orElse(".");
        for (String named : file.said().tests()) {
            Optional<String> framework =
                    named.equals(TestImports.CONFIGURED) ? runner(folder) : Optional.of(named);
            framework.ifPresent(
                    name ->
                            suites.merge(
                                    new Key(module, name),
                                    new Suite(folder, file.file()),
                                    Suite::with));
        }
    }

    /** The framework set up nearest to a folder. */
    private Optional<String> runner(String folder) {
        return Folders.upwards(folder).stream()
                .filter(setUp::containsKey)
                .map(above -> likeliest(setUp.get(above)))
                .findFirst();
    }

    /** Browser tests import or call what gives them away; what does neither is a unit test. */
    private static String likeliest(List<String> frameworks) {
        return frameworks.stream()
                .filter(name -> !name.equals("Cypress") && !name.equals("Playwright"))
                .findFirst()
                .orElse(frameworks.get(0));
    }

    private TestSuite finished(Key key, Suite suite) {
        Citation source =
                Folders.upwards(suite.folder()).stream()
                        .map(above -> configurations.get(key.framework() + " " + above))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(file -> Citation.of(file.path()))
                        .orElse(Citation.of(suite.first().path()));
        return new TestSuite(key.framework(), suite.folder(), source);
    }

    private record Key(String module, String framework) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byModule = module.compareTo(other.module);
            return byModule != 0 ? byModule : framework.compareTo(other.framework);
        }
    }

    private record Suite(String folder, SourceFile first) {

        private Suite with(Suite other) {
            return new Suite(Folders.common(folder, other.folder), first);
        }
    }
}
