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

    @Test
    void findsWhatTheLoggingReads() {
        assertThat(
                        found(
                                "src/main/resources/logback-spring.xml",
                                """
                                <configuration>
                                  <!-- ${COMMENTED} -->
                                  <property name="PATTERN" value="%m"/>
                                  <springProperty scope="context" name="APP" source="app"/>
                                  <file>${LOG_ROOT:-${TEMP_ROOT:-/tmp}}/${APP}/${HOSTNAME}/${LOG_FILE}</file>
                                  <pattern>${PATTERN} ${own.name}</pattern>
                                  <root level="${ROOT_LEVEL}"/>
                                </configuration>
                                """,
                                "web/src/main/resources/log4j2.xml",
                                "<a b=\"${env:SHIPPING_URL}\" c=\"${env:LEVEL:-info}\" d=\"${PROPERTY}\"/>\n",
                                "src/main/resources/other.xml",
                                "<a b=\"${NO_LOGGING}\"/>",
                                "src/test/resources/logback-test.xml",
                                "<a b=\"${TESTED}\"/>"))
                .containsExactly(
                        "LEVEL optional web/src/main/resources/log4j2.xml:1",
                        "LOG_ROOT optional src/main/resources/logback-spring.xml:5",
                        "ROOT_LEVEL src/main/resources/logback-spring.xml:7",
                        "SHIPPING_URL web/src/main/resources/log4j2.xml:1",
                        "TEMP_ROOT optional src/main/resources/logback-spring.xml:5");
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
