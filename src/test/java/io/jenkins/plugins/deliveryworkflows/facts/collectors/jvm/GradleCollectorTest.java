package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradleCollectorTest {

    @Test
    void findsWhatTheSettingsInclude() {
        assertThat(
                        modules(
                                "settings.gradle",
                                "rootProject.name = 'shop'\n// include 'gone'\n"
                                        + "include 'api',\n    ':services:orders'\nincludeBuild 'tools'\n"
                                        + "include 'web'\nproject(':web').projectDir = file('front/web')\n",
                                "services/orders/build.gradle",
                                "plugins { }"))
                .containsExactly(
                        "shop in . by settings.gradle",
                        "api in api by settings.gradle",
                        "web in front/web by settings.gradle",
                        "orders in services/orders by services/orders/build.gradle");
    }

    @Test
    void findsAMovedModuleThatWasGivenAPrefix() {
        assertThat(
                        modules(
                                "settings.gradle",
                                "rootProject.name = 'shop'\ninclude 'core'\n"
                                        + "project(':shop-core').projectDir = file('libs/inner')\n",
                                "libs/inner/build.gradle",
                                "plugins { }"))
                .containsExactly(
                        "shop in . by settings.gradle",
                        "core in libs/inner by libs/inner/build.gradle");
    }

    @Test
    void readsKotlinScripts() {
        assertThat(
                        modules(
                                "settings.gradle.kts",
                                "rootProject.name = \"shop\"\ninclude(\n    \"api\",\n    \"core\"\n)\n",
                                "build.gradle.kts",
                                "plugins { }"))
                .containsExactly(
                        "shop in . by build.gradle.kts",
                        "api in api by settings.gradle.kts",
                        "core in core by settings.gradle.kts");
    }

    @Test
    void findsABuildWithoutSettingsAndLeavesOutBuildLogic() {
        assertThat(
                        modules(
                                "app/build.gradle", "plugins { }",
                                "buildSrc/build.gradle", "plugins { }"))
                .containsExactly("app in app by app/build.gradle");
    }

    private static List<String> modules(String... pathsAndTexts) {
        return Collected.of(new GradleCollector(), pathsAndTexts).modules().stream()
                .map(GradleCollectorTest::show)
                .toList();
    }

    private static String show(Module module) {
        return module.name() + " in " + module.folder() + " by " + module.source().path();
    }
}
