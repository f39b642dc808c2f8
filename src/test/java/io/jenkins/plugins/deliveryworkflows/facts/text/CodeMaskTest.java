package io.jenkins.plugins.deliveryworkflows.facts.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask.Syntax;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMaskTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "C_LIKE | a(); // b() | a();",
                "C_LIKE | a /* b */ c | a         c",
                "C_LIKE | a /* b | a",
                "C_LIKE | \"// no\" x | \"// no\" x",
                "C_LIKE | '\\'' // b | '\\''",
                "SCRIPT | f(/a\\/\\/b/) // c | f(/a\\/\\/b/)",
                "SCRIPT | <p>don't // x</p> | <p>don't",
                "SCRIPT | `a // b` c | `a // b` c",
                "SCRIPT | href=http://x | href=http://x",
                "PYTHON | a # b | a",
                "PYTHON | '#' # b | '#'",
                "SQL | a -- b | a",
                "SQL | 'it''s -- x' y | 'it''s -- x' y",
                "HASH | a#b # c | a#b"
            })
    void blanksComments(Syntax syntax, String source, String code) {
        String masked = CodeMask.withoutComments(source, syntax);

        assertThat(masked.stripTrailing()).isEqualTo(code);
        assertThat(masked).hasSameSizeAs(source);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "C_LIKE | f(\"(\") | f(\" \")",
                "C_LIKE | \"\"\" ( \"\"\" x | \"\"\"   \"\"\" x",
                "C_LIKE | \"open ( | \"",
                "SCRIPT | f(/[(/]/) | f(/    /)",
                "PYTHON | f('''a)''') | f('''  ''')"
            })
    void blanksStringsToo(Syntax syntax, String source, String code) {
        assertThat(CodeMask.withoutCommentsAndStrings(source, syntax).stripTrailing())
                .isEqualTo(code.stripTrailing());
    }

    @Property(tries = 300)
    void lengthAndLineBreaksStayWhateverTheSource(
            @ForAll("sources") String source, @ForAll Syntax syntax, @ForAll boolean strings) {
        String masked =
                strings
                        ? CodeMask.withoutCommentsAndStrings(source, syntax)
                        : CodeMask.withoutComments(source, syntax);

        assertThat(masked).hasSameSizeAs(source);
        for (int i = 0; i < source.length(); i++) {
            assertThat(masked.charAt(i) == '\n').isEqualTo(source.charAt(i) == '\n');
        }
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(
                        "\"", "'", "`", "\\", "/", "*", "#", "-", "\n", "[", "]", "a", " ", "=",
                        "\"\"\"", "/*", "*/", "//")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
