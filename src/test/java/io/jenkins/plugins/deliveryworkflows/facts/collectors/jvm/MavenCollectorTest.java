package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import org.junit.jupiter.api.Test;

class MavenCollectorTest {

    @Test
    void namesAModuleByItsOwnArtifactIdNotByItsParents() {
        assertThat(Collected.ofWorkspace(new MavenCollector(), "spring-orders").modules())
                .containsExactly(
                        new Module("orders", ".", "Maven", new Citation("pom.xml", "orders", 1)));
    }

    @Test
    void findsEveryPomButTemplatesAndTests() {
        String pom = "<project><artifactId>a</artifactId></project>";

        assertThat(
                        Collected.of(
                                        new MavenCollector(),
                                        "pom.xml",
                                        pom,
                                        "sub/deep/pom.xml",
                                        pom,
                                        "src/it/simple/pom.xml",
                                        pom,
                                        "src/main/resources/archetype-resources/pom.xml",
                                        pom)
                                .modules())
                .extracting(Module::folder)
                .containsExactly(".", "sub/deep");
    }

    @Test
    void readsNothingFromOutsideOfAPom() {
        String hostile =
                "<!DOCTYPE project [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<project><artifactId>&x;</artifactId></project>";

        assertThat(Collected.of(new MavenCollector(), "pom.xml", hostile).modules()).isEmpty();
    }

    @Test
    void passesOverWhatIsNoPom() {
        assertThat(
                        Collected.of(
                                        new MavenCollector(),
                                        "a/pom.xml",
                                        "<project><artifactId>a</artif",
                                        "b/pom.xml",
                                        "<projects><artifactId>a</artifactId></projects>",
                                        "c/pom.xml",
                                        "<project><artifactId> </artifactId></project>")
                                .modules())
                .isEmpty();
    }
}
