package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to cost much: every reader has to end soon and without a failure. */
class HostileSourcesTest {

    private static final int LENGTH = 400_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "{",
                "class A{",
                "class A<",
                "@A(",
                "@A ",
                "val a=",
                "var a:B<",
                "fun ",
                "a = b + ",
                "String A = \"",
                "record A(int b,",
                "enum A{B,",
                "<",
                "\"",
                "static final String A = A + A;\n"
            })
    void readsDeclarationsInTime(String piece) {
        String header =
                "import org.springframework.web.bind.annotation.*;\nimport jakarta.persistence.*;\n"
                        + "@SpringBootApplication class X { static void main() { getenv( @Value( } }\n";
        String text = header + piece.repeat(LENGTH / piece.length());
        String member = "@RestController class A { @GetMapping(A.X) void a() {}" + text;

        for (String path : new String[] {"A.java", "A.kt"}) {
            for (Collector<?> collector :
                    new Collector<?>[] {
                        new SpringCollector(),
                        new JpaCollector(),
                        new JavaEntryPointCollector(),
                        new JvmVariableCollector()
                    }) {
                assertEndsSoon(collector, path, text);
                assertEndsSoon(collector, path, member);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE a (",
                "CREATE TABLE a (b int, ",
                "ALTER TABLE a ADD b int,",
                "ALTER TABLE a RENAME TO b; ALTER TABLE b RENAME TO a;",
                "[",
                "${",
                "$a",
                "'\\",
                "/*",
                "DELIMITER x\n",
                "GO\n"
            })
    void readsScriptsInTime(String piece) {
        String text = "CREATE TABLE a (id int);\n" + piece.repeat(LENGTH / piece.length());

        assertEndsSoon(new FlywayCollector(), "V1__a.sql", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"include 'a',", "include(", "project('a').projectDir = ", "<a>", "&a;"})
    void readsBuildsInTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        assertEndsSoon(new GradleCollector(), "settings.gradle", text);
        assertEndsSoon(new MavenCollector(), "pom.xml", "<project>" + text);
    }

    @Test
    void endsWhereConstantsAndTypesGoInCircles() {
        Facts facts =
                Collected.of(
                        new SpringCollector(),
                        "A.java",
                        "import org.springframework.web.bind.annotation.*;\n"
                                + "@RestController class A extends B { static final String X = B.Y + \"/a\";"
                                + " @GetMapping(X) void a() {} }",
                        "B.java",
                        "class B extends A { static final String Y = A.X; }");

        assertThat(facts.endpoints()).hasSize(1);
    }

    private static void assertEndsSoon(Collector<?> collector, String path, String text) {
        assertTimeoutPreemptively(SOON, () -> Collected.of(collector, path, text));
    }
}
