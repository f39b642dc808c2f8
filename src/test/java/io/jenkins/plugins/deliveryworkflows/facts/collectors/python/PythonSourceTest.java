package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.ClassDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Imported;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Assertions;

class PythonSourceTest {

    @Example
    void readsValuesOverSeveralLines() {
        assertThat(value("x = call(\n    'a' 'b',  # note\n    key=[1, -2],\n)\n"))
                .isEqualTo("call(\"ab\", key=[1, -2])");
        assertThat(value("x = one + \\\n    two\n")).isEqualTo("one + two");
        assertThat(value("x = f'{a}/{b()!r}' '''\nc'''\n")).isEqualTo("\"{a}/{b.()}\nc\"");
    }

    @Example
    void readsNestedDefinitions() {
        List<Statement> statements =
                PythonSource.parse(
                        """
                        class Outer(Base, table=True):
                            '''Text with class Fake: in it'''
                            @decorated("x")
                            async def method(self, size: int | None = 3, *rest, **more) -> Answer:
                                return size

                            field: str = "y"
                        after = 1
                        """);
        assertThat(statements).hasSize(2);
        ClassDefinition outer = (ClassDefinition) statements.get(0);
        assertThat(outer.arguments())
                .extracting(Expression.Argument::keyword)
                .containsExactly("", "table");
        FunctionDefinition method =
                outer.body().stream()
                        .filter(FunctionDefinition.class::isInstance)
                        .map(FunctionDefinition.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(method.decorators())
                .extracting(Expression::written)
                .containsExactly("decorated(\"x\")");
        assertThat(method.parameters().get(1).name()).isEqualTo("size");
        assertThat(method.parameters().get(1).annotation().orElseThrow().written())
                .isEqualTo("int | None");
        assertThat(method.parameters().get(1).assigned().orElseThrow().written()).isEqualTo("3");
        assertThat(outer.body().get(2)).isInstanceOf(Assignment.class);
    }

    @Example
    void readsImportsInTheirForms() {
        assertThat(
                        PythonSource.parse(
                                        "import a.b as c, d\nfrom ..e import (f,\n  g as h,)\nfrom . import *\n")
                                .stream()
                                .map(s -> ((Imported) s).what()))
                .containsExactly(
                        new Import("c", "a.b", ""),
                        new Import("d", "d", ""),
                        new Import("f", "..e", "f"),
                        new Import("h", "..e", "g"),
                        new Import("*", ".", "*"));
    }

    @Property(tries = 500)
    void readsAnythingWithoutFailing(
            @ForAll
                    @Chars({
                        'a', '1', '(', ')', '[', '{', '}', ':', '=', ',', '.', '"', '\'', '\n', ' ',
                        '@', '#', '\\', '+'
                    })
                    String odd) {
        assertThat(PythonSource.parse("class if for def with import from " + odd)).isNotNull();
        assertThat(PythonSource.parse(odd + "\nlast = 1")).isNotNull();
    }

    @Example
    void endsSoonOnHostileSources() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    for (String piece :
                            List.of(
                                    "(",
                                    "x(",
                                    "a.",
                                    "\"",
                                    "f'{",
                                    "if x: ",
                                    "lambda ",
                                    "[1,",
                                    "@a ",
                                    "not ",
                                    "async ",
                                    "@a\nasync ",
                                    "def f(",
                                    "x = ",
                                    "a if ",
                                    "**")) {
                        PythonSource.parse(piece.repeat(200_000));
                    }
                    PythonSource.parse("if x:\n".repeat(100_000));
                });
    }

    private static String value(String source) {
        return ((Assignment) PythonSource.parse(source).get(0)).value().orElseThrow().written();
    }
}
