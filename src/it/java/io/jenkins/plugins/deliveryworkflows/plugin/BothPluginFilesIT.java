package io.jenkins.plugins.deliveryworkflows.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plugin that the everyday build makes, and the one that the standard build makes. */
class BothPluginFilesIT {

    private static PluginFile everyday;
    private static PluginFile standard;

    @BeforeAll
    static void open() {
        assumeTrue(
                Files.exists(Path.of(PluginFile.EVERYDAY)),
                "made by the everyday build: mvn verify first");
        everyday = PluginFile.open(PluginFile.EVERYDAY);
        standard = PluginFile.open("target/jenkins/delivery-workflows.hpi");
    }

    @Test
    void haveTheSameClasses() {
        assertThat(names(everyday, name -> name.endsWith(".class")))
                .isNotEmpty()
                .isEqualTo(names(standard, name -> name.endsWith(".class")));
    }

    @Test
    void haveTheSameViewsTextsAndRules() {
        Predicate<String> resource =
                name ->
                        name.matches(".*\\.(jelly|html|properties|yml|groovy|txt|css|json)")
                                && !name.startsWith("META-INF/")
                                && !name.endsWith("version.properties");
        Map<String, String> ours = texts(everyday, resource);

        assertThat(ours).isNotEmpty();
        assertThat(ours.keySet()).isEqualTo(texts(standard, resource).keySet());
        assertThat(ours).isEqualTo(texts(standard, resource));
    }

    @Test
    void nameTheSameExtensionsAndSymbols() {
        assertThat(extensions(everyday)).isNotEmpty().isEqualTo(extensions(standard));
        assertThat(symbols(everyday)).isNotEmpty().isEqualTo(symbols(standard));
    }

    @Test
    void carryTheSameLibrariesAndNeedTheSamePlugins() {
        assertThat(everyday.libraries()).isEqualTo(standard.libraries());
        assertThat(dependencies(everyday)).isEqualTo(dependencies(standard));
        assertThat(everyday.manifest().getValue("Jenkins-Version"))
                .isEqualTo(standard.manifest().getValue("Jenkins-Version"));
    }

    private static Set<String> names(PluginFile plugin, Predicate<String> wanted) {
        return plugin.ownFiles().keySet().stream()
                .filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(PluginFile plugin, Predicate<String> wanted) {
        Map<String, String> texts = new TreeMap<>();
        plugin.ownFiles()
                .forEach(
                        (name, bytes) -> {
                            if (wanted.test(name)) {
                                texts.put(name, new String(bytes, StandardCharsets.UTF_8));
                            }
                        });
        return texts;
    }

    /** The readable form of the index, which SezPoz writes beside the other. */
    private static Set<String> extensions(PluginFile plugin) {
        return lines(plugin, "META-INF/annotations/hudson.Extension.txt");
    }

    private static Set<String> symbols(PluginFile plugin) {
        return lines(plugin, "META-INF/services/annotations/org.jenkinsci.Symbol");
    }

    private static Set<String> lines(PluginFile plugin, String path) {
        return new String(plugin.ownFiles().get(path), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> dependencies(PluginFile plugin) {
        return Set.of(plugin.manifest().getValue("Plugin-Dependencies").split(","));
    }
}
