package io.jenkins.plugins.deliveryworkflows.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewsTest {

    private static final Pattern HANDLER = Pattern.compile("\\son[a-z]+\\s*=");
    private static final Pattern HEADER_WITHOUT_SCOPE = Pattern.compile("<th(?![^>]*scope=)[ >]");

    /** Fields whose help stands with the fields that all steps share. */
    private static final Path SHARED =
            Path.of(
                    "src/main/resources/io/jenkins/plugins/deliveryworkflows/jenkins/steps/InputsStep");

    static List<View> views() {
        return View.all();
    }

    @Test
    void findsTheViews() {
        assertThat(views()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("views")
    void escapesByDefault(View view) {
        assertThat(view.text()).startsWith("<?jelly escape-by-default='true'?>\n");
        assertThat(view.text()).doesNotContain("j:out", "escapeText=\"false\"", "h.raw(");
    }

    @ParameterizedTest
    @MethodSource("views")
    void isCleanUnderAStrictContentSecurityPolicy(View view) {
        assertThat(view.text()).doesNotContain("<script", "javascript:", "<style", " style=");
        assertThat(view.text()).doesNotContainPattern(HANDLER);
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasEachTextInItsBundleAndNoOther(View view) {
        Set<String> named = new TreeSet<>(view.keys());
        // A word that begins with a capital is itself the text.
        named.removeIf(key -> Character.isUpperCase(key.charAt(0)));

        assertThat(view.texts()).containsAll(named).isSubsetOf(view.keys());
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasHelpForEachField(View view) {
        assertThat(view.fields())
                .allMatch(
                        field ->
                                Files.exists(view.beside("help-" + field + ".html"))
                                        || Files.exists(SHARED.resolve("help-" + field + ".html")));
    }

    @ParameterizedTest
    @MethodSource("views")
    void tellsReadersAloudWhatATablesHeadersAreFor(View view) {
        assertThat(view.text()).doesNotContainPattern(HEADER_WITHOUT_SCOPE);
    }

    @ParameterizedTest
    @MethodSource("views")
    void usesOnlyStylesThatTheStylesheetHas(View view) throws IOException {
        String stylesheet = Files.readString(Path.of("src/main/webapp/css/exit-criteria.css"));
        Matcher used = Pattern.compile("\\bdw-[a-z-]+(__[a-z]+)?").matcher(view.text());
        Set<String> plain = Set.of("dw-evidence", "dw-reasons", "dw-documents", "dw-place");
        while (used.find()) {
            if (!plain.contains(used.group())) {
                assertThat(stylesheet).contains("." + used.group());
            }
        }
    }
}
