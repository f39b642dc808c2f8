package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import org.junit.jupiter.api.Test;

class NodeModuleCollectorTest {

    private static String toolOfNested(String... pathsAndTexts) {
        String[] files = new String[pathsAndTexts.length + 2];
        files[0] = "apps/web/package.json";
        files[1] = "{\"name\": \"web\"}";
        System.arraycopy(pathsAndTexts, 0, files, 2, pathsAndTexts.length);
        return Collected.of(new NodeModuleCollector(), files).modules().stream()
                .filter(m -> m.name().equals("web"))
                .map(Module::buildTool)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsThePackagesOfAWorkspace() {
        Facts facts = Collected.ofWorkspace(new NodeModuleCollector(), "express-react-shop");
        assertThat(facts.modules())
                .containsExactly(
                        new Module("shop", ".", "npm", new Citation("package.json", "name", 2)),
                        new Module(
                                "@shop/server",
                                "server",
                                "npm",
                                new Citation("server/package.json", "name", 2)),
                        new Module(
                                "@shop/web",
                                "web",
                                "npm",
                                new Citation("web/package.json", "name", 2)));
    }

    @Test
    void findsCommandsAndScriptsThatStart() {
        Facts facts = Collected.ofWorkspace(new NodeModuleCollector(), "express-react-shop");
        assertThat(facts.entryPoints())
                .containsExactly(
                        new EntryPoint(
                                "shop-seed",
                                "console script",
                                new Citation("server/package.json", "bin.shop-seed", 4)),
                        new EntryPoint(
                                "npm run dev",
                                "npm script",
                                new Citation("server/package.json", "scripts.dev", 9)),
                        new EntryPoint(
                                "npm run dev",
                                "npm script",
                                new Citation("web/package.json", "scripts.dev", 4)),
                        new EntryPoint(
                                "npm run start",
                                "npm script",
                                new Citation("server/package.json", "scripts.start", 8)));
    }

    @Test
    void namesASingleCommandAfterThePackage() {
        assertThat(
                        Collected.of(
                                        new NodeModuleCollector(),
                                        "package.json",
                                        "{\"bin\": \"./cli.js\", \"name\": \"@acme/tool\"}")
                                .entryPoints())
                .extracting(EntryPoint::name)
                .containsExactly("tool");
    }

    @Test
    void takesTheToolFromTheManifestBeforeTheLockFile() {
        assertThat(
                        toolOfNested(
                                "package.json",
                                "{\"name\": \"root\", \"packageManager\": \"pnpm@9.1.0\"}",
                                "yarn.lock",
                                ""))
                .isEqualTo("pnpm");
    }

    @Test
    void takesTheToolFromTheNearestLockFile() {
        assertThat(toolOfNested("yarn.lock", "")).isEqualTo("yarn");
        assertThat(toolOfNested("bun.lock", "", "apps/web/pnpm-lock.yaml", "")).isEqualTo("pnpm");
    }

    @Test
    void assumesNpmWithoutEvidence() {
        assertThat(toolOfNested()).isEqualTo("npm");
    }

    @Test
    void takesNoFileOfMereSettingsForAPackage() {
        assertThat(
                        Collected.of(
                                        new NodeModuleCollector(),
                                        "esm/package.json",
                                        "{\"type\": \"module\"}",
                                        "broken/package.json",
                                        "{\"name\": ")
                                .modules())
                .isEmpty();
    }
}
