package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import java.util.List;
import org.junit.jupiter.api.Test;

class JvmVariableCollectorTest {

    @Test
    void findsWhatCodeAndSettingsAskFor() {
        assertThat(show(Collected.ofWorkspace(new JvmVariableCollector(), "spring-orders")))
                .containsExactly(
                        "DATABASE_PASSWORD optional src/main/resources/application.yml:4",
                        "DATABASE_URL src/main/resources/application.yml:3",
                        "HOSTNAME src/main/java/shop/orders/api/CustomerController.java:27",
                        "SUPPORT_ADDRESS optional"
                                + " src/main/java/shop/orders/api/CustomerController.java:14");
    }

    @Test
    void seesDefaultsInCode() {
        assertThat(
                        found(
                                "A.java",
                                "class A { static final String KEY = \"FROM_CONSTANT\"; void a() {"
                                        + " System.getenv(KEY); System.getenv(UNKNOWN); System.getenv(name);"
                                        + " System.getenv().getOrDefault(\"OPT\", \"x\");"
                                        + " System.getenv().get(\"MAP\");"
                                        + " Optional.ofNullable(System.getenv(\"WRAPPED\")).orElse(\"\");"
                                        + " // System.getenv(\"COMMENTED\")\n } }",
                                "b.kt",
                                "val a = System.getenv(\"ELVIS\") ?: \"x\"\nval b = System.getenv()[\"INDEXED\"]\n"))
                .containsExactly(
                        "ELVIS optional b.kt:1",
                        "FROM_CONSTANT A.java:1",
                        "INDEXED b.kt:2",
                        "MAP A.java:1",
                        "OPT optional A.java:1",
                        "WRAPPED optional A.java:1");
    }

    @Test
    void takesAVariableAsRequiredWhereOnePlaceOfTheFileHasNoDefault() {
        assertThat(found("application.properties", "a=${X:1}\nb=${X}\nc=${Y:${Z:2}}\n"))
                .containsExactly(
                        "X application.properties:2",
                        "Y optional application.properties:3",
                        "Z optional application.properties:3");
    }

    @Test
    void ignoresSettingsLoggingNamesAndLowerCase() {
        assertThat(
                        found(
                                "application-dev.properties",
                                "NOISE=ERROR\nlogging.level.a=${NOISE}\nb=${LOG_FILE}\nc=${other.key}\n",
                                "bootstrap.yml",
                                "a: ${REAL}\n",
                                "messages.properties",
                                "a=${NOT_A_SETTING}\n",
                                "src/test/resources/application.yml",
                                "a: ${TESTED}\n"))
                .containsExactly("REAL bootstrap.yml:1");
    }

    private static List<String> found(String... pathsAndTexts) {
        return show(Collected.of(new JvmVariableCollector(), pathsAndTexts));
    }

    private static List<String> show(Facts facts) {
        return facts.variables().stream()
                .map(
                        v ->
                                v.name()
                                        + (v.optional() ? " optional " : " ")
                                        + v.source().path()
                                        + ":"
                                        + v.source().line())
                .toList();
    }
}
