package io.jenkins.plugins.deliveryworkflows.analysis.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BomTest {

    private static Dependency dependency(
            String name, String version, boolean development, String licence, String path) {
        return new Dependency(
                "npm",
                "",
                name,
                version,
                development,
                !development,
                licence,
                "",
                Citation.of(path));
    }

    private static Bom bom(Dependency... dependencies) {
        Facts.Builder facts = Facts.builder();
        for (Dependency one : dependencies) {
            facts.add(one);
        }
        return Bom.of(facts.build());
    }

    @ParameterizedTest
    @CsvSource({
        "npm, @vue, core, 3.4.21, pkg:npm/%40vue/core@3.4.21",
        "npm, '', left-pad, '', pkg:npm/left-pad",
        "maven, com.google.guava, guava, 33.2.1-jre, pkg:maven/com.google.guava/guava@33.2.1-jre",
        "pypi, '', My_Tool, 1.0+local, pkg:pypi/my-tool@1.0%2Blocal",
        "golang, github.com/Gin-Gonic, gin, v1.9.1, pkg:golang/github.com/gin-gonic/gin@v1.9.1",
        "cargo, '', serde, 1.0.198, pkg:cargo/serde@1.0.198",
        "npm, '', 'a b?#', 1, pkg:npm/a%20b%3F%23@1"
    })
    void namesComponentsByPackageUrl(
            String type, String group, String name, String version, String url) {
        Dependency one =
                new Dependency(
                        type, group, name, version, false, true, "", "", Citation.of("lock"));

        assertThat(bom(one).components()).extracting(Component::purl).containsExactly(url);
    }

    @Test
    void tellsComponentOnceForAllFilesThatNameIt() {
        Bom bom =
                bom(
                        dependency("a", "1.0", true, "", "b/package-lock.json"),
                        dependency("a", "1.0", false, "MIT", "c/package-lock.json"),
                        dependency("a", "1.0", true, "", "a/yarn.lock"));

        assertThat(bom.components())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.development()).isFalse();
                            assertThat(one.direct()).isTrue();
                            assertThat(one.licence()).isEqualTo("MIT");
                            assertThat(one.source().path()).isEqualTo("a/yarn.lock");
                        });
    }

    @Test
    void openVersionGivesWayToKnownOnes() {
        assertThat(
                        bom(
                                        dependency("a", "", false, "", "package.json"),
                                        dependency("a", "2.0", false, "", "x/package-lock.json"),
                                        dependency("b", "", false, "", "package.json"))
                                .components())
                .extracting(Component::shown)
                .containsExactly("a 2.0", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "mit, MIT",
        "MIT/Apache-2.0, MIT OR Apache-2.0",
        "(MIT OR (ISC AND BSD-2-Clause)), MIT OR ISC AND BSD-2-Clause",
        "'Apache License, Version 2.0', Apache-2.0",
        "UNLICENSED, UNLICENSED",
        "SEE LICENSE IN terms.md, SEE LICENSE IN terms.md"
    })
    void writesLicencesAsSpdxWhereTheyAre(String written, String known) {
        assertThat(bom(dependency("a", "1", false, written, "p")).components())
                .extracting(Component::licence)
                .containsExactly(known);
    }

    @Test
    void orderInWhichFilesWereReadMakesNoDifference() {
        Dependency one = dependency("a", "1", true, "ISC", "x");
        Dependency other = dependency("a", "1", true, "MIT", "w");

        assertThat(bom(one, other)).isEqualTo(bom(other, one));
        assertThat(bom(one, other).components())
                .extracting(Component::licence)
                .containsExactly("MIT");
    }
}
