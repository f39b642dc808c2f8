package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeDependencyCollectorTest {

    private final NodeDependencyCollector collector = new NodeDependencyCollector();

    private List<String> collect(String... pathsAndTexts) {
        return ShownDependencies.of(collector, pathsAndTexts);
    }

    @Test
    void readsInstalledFoldersOfNpm() {
        assertThat(ShownDependencies.in(collector, "npm"))
                .containsExactly(
                        "debug 2.6.9 direct",
                        "debug 4.3.4 dev",
                        "express 4.18.2 direct",
                        "mocha 10.4.0 dev direct",
                        "@scope:real 1.0.0 direct");
    }

    @Test
    void readsLicenceHashAndPlaceOfNpm() {
        Dependency express =
                Collected.ofWorkspace(collector, "many-locks").dependencies().stream()
                        .filter(one -> one.name().equals("express"))
                        .findFirst()
                        .orElseThrow();

        assertThat(express.licence()).isEqualTo("MIT");
        assertThat(express.hash()).startsWith("sha512:000102030405").hasSize(7 + 128);
        assertThat(express.source().path()).isEqualTo("npm/package-lock.json");
        assertThat(express.source().symbol()).isEqualTo("node_modules/express");
        assertThat(express.source().line()).isEqualTo(14);
    }

    @Test
    void readsNestedPackagesOfFirstVersionOfNpm() {
        String lock =
                """
                {"lockfileVersion": 1, "dependencies": {
                  "a": {"version": "1.0.0", "requires": {"b": "2"},
                        "dependencies": {"b": {"version": "2.0.0", "dev": true}}},
                  "alias": {"version": "npm:@s/real@3.0.0"},
                  "forked": {"version": "git+https://github.com/x/forked.git#abc123"},
                  "own": {"version": "file:../own"}
                }}""";

        assertThat(
                        collect(
                                "npm-shrinkwrap.json",
                                lock,
                                "package.json",
                                "{\"dependencies\": {\"a\": \"^1\"}}"))
                .containsExactly("a 1.0.0 direct", "b 2.0.0 dev", "forked abc123", "@s:real 3.0.0");
    }

    @Test
    void tellsDevelopmentOfPnpmFromSnapshots() {
        assertThat(ShownDependencies.in(collector, "pnpm"))
                .containsExactly(
                        "csstype 3.1.3", "typescript 5.4.5 dev direct", "@vue:core 3.4.21 direct");
    }

    @Test
    void readsOlderVersionsOfPnpm() {
        String five =
                """
                lockfileVersion: 5.4
                specifiers:
                  a: ^1
                dependencies:
                  a: 1.0.0_react@18.2.0
                  other: /@s/real/3.0.0
                devDependencies:
                  b: 2.0.0
                packages:
                  /@s/real/3.0.0:
                    resolution: {integrity: sha512-AA==}
                    dev: false
                  /a/1.0.0_react@18.2.0:
                    resolution: {integrity: sha512-AA==}
                    dev: false
                  /b/2.0.0:
                    dev: true
                  github.com/x/forked/abc:
                    resolution: {tarball: https://codeload.github.com/x/forked/tar.gz/abc}
                    name: forked
                    version: 4.0.0
                    dev: false
                """;
        String six =
                """
                lockfileVersion: '6.0'
                dependencies:
                  a:
                    specifier: ^1
                    version: 1.0.0(react@18.2.0)
                packages:
                  /a@1.0.0(react@18.2.0):
                    dev: false
                  ? /@s/b@2.0.0
                  : resolution:
                      integrity: sha512-AA==
                    dev: true
                """;

        assertThat(collect("pnpm-lock.yaml", five))
                .containsExactly(
                        "a 1.0.0 direct",
                        "b 2.0.0 dev direct",
                        "forked 4.0.0",
                        "@s:real 3.0.0 direct");
        assertThat(collect("pnpm-lock.yaml", six))
                .containsExactly("a 1.0.0 direct", "@s:b 2.0.0 dev");
    }

    @Test
    void tellsUseOfYarnFromManifest() {
        assertThat(ShownDependencies.in(collector, "yarn"))
                .containsExactly(
                        "jest 29.7.0 dev direct",
                        "lodash 4.17.21 direct",
                        "loose-envify 1.4.0",
                        "react 18.2.0 direct",
                        "@types:node 20.12.7 dev");
        assertThat(ShownDependencies.in(collector, "berry"))
                .containsExactly(
                        "js-tokens 4.0.0", "react 18.3.1 direct", "typescript 5.4.5 dev direct");
    }

    @Test
    void takesManifestThatNoLockCovers() {
        String manifest =
                """
                {"dependencies": {"a": "1.2.3", "b": "^2", "own": "workspace:*", "x": "1.x"},
                 "devDependencies": {"c": "npm:@s/real@4.5.6"}}""";

        assertThat(collect("tool/package.json", manifest))
                .containsExactly(
                        "a 1.2.3 direct", "b direct", "x direct", "@s:real 4.5.6 dev direct");
        assertThat(
                        collect(
                                "yarn.lock",
                                "a@1.2.3:\n  version \"1.2.3\"\n",
                                "tool/package.json",
                                manifest))
                .containsExactly("a 1.2.3 direct");
    }

    @Test
    void keepsNothingOfAddressesThatMayCarryPasswords() {
        String word = "hun" + "ter2";
        String address = "git+https://joe:" + word + "@example.com/x.git";
        String yarn =
                "\"a@"
                        + address
                        + "\":\n  version \"1.0.0\"\n  dependencies:\n    b \""
                        + address
                        + "\"\n";
        String pnpm =
                "lockfileVersion: '9.0'\npackages:\n  'a@" + address + "':\n    resolution: {}\n";
        String npm =
                "{\"packages\": {\"node_modules/a\": {\"version\": \"1.0.0\", \"resolved\": \""
                        + address
                        + "\"}}}";
        String first = "{\"dependencies\": {\"a\": {\"version\": \"" + address + "\"}}}";
        String manifest = "{\"dependencies\": {\"a\": \"" + address + "\"}}";

        for (String[] file :
                List.of(
                        new String[] {"yarn.lock", yarn},
                        new String[] {"pnpm-lock.yaml", pnpm},
                        new String[] {"package-lock.json", npm},
                        new String[] {"npm-shrinkwrap.json", first},
                        new String[] {"package.json", manifest})) {
            assertThat(Collected.of(collector, file).dependencies())
                    .as(file[0])
                    .hasSize(1)
                    .allSatisfy(one -> assertThat(one.toString()).doesNotContain(word));
        }
    }

    @Test
    void keepsWhatStandsBeforeTheDamage() {
        assertThat(
                        collect(
                                "package-lock.json",
                                "{\"packages\": {\"node_modules/a\": {\"version\": \"1.0.0\"}, \"node_mod"))
                .containsExactly("a 1.0.0");
        assertThat(collect("package-lock.json", "no JSON")).isEmpty();
        assertThat(collect("package-lock.json", "[]")).isEmpty();
        assertThat(collect("package-lock.json", "{\"packages\": [1], \"dependencies\": 3}"))
                .isEmpty();
        assertThat(collect("yarn.lock", "a@1:\n  version \"1.0.0\"\n\nb@2:\n  vers"))
                .containsExactly("a 1.0.0");
        assertThat(collect("pnpm-lock.yaml", ": :\n- - -\n'\"")).isEmpty();
    }

    @Test
    void readsLargeAndGeneratedLocksAndLeavesTestsAlone() {
        SourceFile lock = new SourceFile("web/yarn.lock", "0", 5 << 20);

        assertThat(collector.largest(lock)).isGreaterThan(5 << 20);
        assertThat(collector.knows(lock)).isTrue();
        assertThat(collector.knows(new SourceFile("web/package.json", "0", 1))).isFalse();
        assertThat(collector.wants(new SourceFile("tests/web/yarn.lock", "0", 1))).isFalse();
    }
}
