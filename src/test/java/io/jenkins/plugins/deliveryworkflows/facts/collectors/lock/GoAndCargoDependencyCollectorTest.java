package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import org.junit.jupiter.api.Test;

class GoAndCargoDependencyCollectorTest {

    private final GoDependencyCollector go = new GoDependencyCollector();
    private final CargoDependencyCollector cargo = new CargoDependencyCollector();

    @Test
    void readsModulesThatAreRequiredAndReplaced() {
        assertThat(ShownDependencies.in(go, "go"))
                .containsExactly(
                        "github.com/gin-gonic:gin 1.9.1 direct".replace(" 1.", " v1."),
                        "github.com/new:name v1.1.0 direct",
                        "golang.org/x:net v0.24.0");
    }

    @Test
    void takesModulesHashFromSum() {
        assertThat(Collected.ofWorkspace(go, "many-locks").dependencies())
                .filteredOn(one -> !one.hash().isEmpty())
                .extracting(Dependency::name, Dependency::hash)
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.toList().get(1).toString())
                                        .startsWith("sha256:00010203"));
    }

    @Test
    void readsOddModuleFiles() {
        assertThat(
                        ShownDependencies.of(
                                go,
                                "go.mod",
                                "require (\n)\nrequire a/b\nrequire \"c/d\" v1 //indirect\nreplace =>\nrequire ("))
                .containsExactly("c:d v1");
        assertThat(ShownDependencies.of(go, "go.sum", "a v1 h1:\n\n  \nx y z\n")).isEmpty();
    }

    @Test
    void tellsUseOfCratesFromManifests() {
        assertThat(ShownDependencies.in(cargo, "cargo"))
                .containsExactly(
                        "insta 1.38.0 dev direct", "serde 1.0.198 direct", "similar 2.5.0 dev");
    }

    @Test
    void takesManifestThatNoLockCovers() {
        String manifest =
                """
                [package]
                name = "p"
                [dependencies]
                a = "=1.2.3"
                b = { version = "2", package = "real" }
                own = { path = "../own" }
                c.workspace = true
                [dependencies.d]
                version = "4"
                [target.'cfg(unix)'.dev-dependencies]
                e = "5"
                """;

        assertThat(ShownDependencies.of(cargo, "Cargo.toml", manifest))
                .containsExactly(
                        "a 1.2.3 direct", "c direct", "d direct", "e dev direct", "real direct");
    }
}
