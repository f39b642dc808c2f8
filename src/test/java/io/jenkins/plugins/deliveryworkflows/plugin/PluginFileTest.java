package io.jenkins.plugins.deliveryworkflows.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a Jenkins needs of the file that an administrator installs. */
class PluginFileTest {

    private static final String GLUE = "io/jenkins/plugins/deliveryworkflows/jenkins/";
    private static final int LARGEST_FOR_AN_AGENT = 16 << 20;

    private static PluginFile plugin;
    private static Map<String, byte[]> own;
    private static GlueSources sources;

    @BeforeAll
    static void open() {
        plugin = PluginFile.open(PluginFile.EVERYDAY);
        own = plugin.ownFiles();
        sources = GlueSources.read();
    }

    @Test
    void saysWhatItIsAndWhichJenkinsItNeeds() {
        assertThat(plugin.manifest().getValue("Short-Name")).isEqualTo("delivery-workflows");
        assertThat(plugin.manifest().getValue("Long-Name")).isEqualTo("Delivery Workflows");
        assertThat(plugin.manifest().getValue("Jenkins-Version")).isEqualTo("2.516.3");
        assertThat(plugin.manifest().getValue("Minimum-Java-Version")).isEqualTo("17");
        assertThat(plugin.manifest().getValue("Plugin-Version")).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(own.keySet()).contains("index.jelly");
    }

    @Test
    void dependsOnThePluginsThatTheOtherBuildDependsOn() {
        Set<String> dependencies =
                Arrays.stream(plugin.manifest().getValue("Plugin-Dependencies").split(","))
                        .map(dependency -> dependency.replaceFirst(":[^;]+", ""))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(dependencies).isEqualTo(JenkinsBuild.read().pluginDependencies());
    }

    @Test
    void ownJarSaysWhoseClassesItHas() {
        assertThat(plugin.ownManifest().getValue("Short-Name")).isEqualTo("delivery-workflows");
        assertThat(plugin.ownManifest().getValue("Plugin-Version"))
                .isEqualTo(plugin.manifest().getValue("Plugin-Version"));
    }

    @Test
    void indexNamesEveryExtension() {
        assertThat(own.keySet()).contains("META-INF/annotations/hudson.Extension");
        String index = text("META-INF/annotations/hudson.Extension");

        assertThat(sources.extensions()).isNotEmpty();
        assertThat(sources.extensions()).allSatisfy(name -> assertThat(index).contains(name));
    }

    @Test
    void indexNamesEverySymbol() {
        String index = "META-INF/services/annotations/org.jenkinsci.Symbol";

        assertThat(own.keySet()).contains(index);
        assertThat(text(index).lines()).containsExactlyInAnyOrderElementsOf(sources.withSymbols());
    }

    @Test
    void classesKeepTheNamesOfTheirParameters() {
        assertThat(sources.dataBound())
                .isNotEmpty()
                .allSatisfy(
                        name ->
                                assertThat(text(name.replace('.', '/') + ".class"))
                                        .contains("MethodParameters"));
    }

    @Test
    void carriesOnlyTheLibrariesThatNothingElseBrings() {
        assertThat(plugin.libraries().keySet())
                .extracting(name -> name.replaceFirst("-[\\d.]+\\.jar$", ""))
                .containsExactlyInAnyOrder(
                        "commonmark",
                        "commonmark-ext-gfm-tables",
                        "commons-collections4",
                        "cyclonedx-core-java",
                        "itu",
                        "json-schema-validator",
                        "jte-runtime",
                        "packageurl-java",
                        "re2j")
                .containsExactlyInAnyOrderElementsOf(JenkinsBuild.read().bundledArtifacts());
    }

    @Test
    void isSmallEnoughForFreshAgent() {
        int libraries = plugin.libraries().values().stream().mapToInt(Integer::intValue).sum();

        assertThat(libraries + plugin.entries().get(PluginFile.OWN_JAR).length)
                .isLessThan(LARGEST_FOR_AN_AGENT);
    }

    @Test
    void ownJarHasOurClassesAloneAndNoCommandLine() {
        assertThat(own.keySet())
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(
                        name ->
                                name.startsWith("io/jenkins/plugins/deliveryworkflows/")
                                        || name.startsWith("gg/jte/generated/"))
                .noneMatch(name -> name.startsWith("io/jenkins/plugins/deliveryworkflows/cli/"))
                .anyMatch(name -> name.startsWith(GLUE));
        assertThat(own.keySet()).noneMatch(name -> name.startsWith("src/reference"));
    }

    private static String text(String path) {
        return new String(own.get(path), StandardCharsets.ISO_8859_1);
    }
}
