package io.jenkins.plugins.deliveryworkflows.facts.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTest {

    @Test
    void findsTheBracketThatCloses() {
        assertThat(Brackets.close("f(a[1], {b: (c)}) d)", 1)).isEqualTo(16);
        assertThat(Brackets.close("f(a", 1)).isEqualTo(-1);
    }

    @Test
    void splitsArgumentsAtOuterCommas() {
        String code = "f(a, g(b, c), [d, e], , )";

        assertThat(Brackets.arguments(code, code, 2, code.length() - 1))
                .containsExactly("a", "g(b, c)", "[d, e]");
    }

    @Test
    void cutsArgumentsFromTheCodeWhoseStringsWereBlanked() {
        assertThat(Brackets.arguments("f(\"a,b\", c)", "f(\"   \", c)", 2, 10))
                .containsExactly("\"a,b\"", "c");
    }
}
