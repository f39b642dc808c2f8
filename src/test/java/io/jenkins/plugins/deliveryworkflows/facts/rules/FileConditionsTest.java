package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule finds depends on the rest of the file, where the rule says so. */
class FileConditionsTest {

    private static final String RULE =
            """
            rules:
              - id: drop-table
                title: Table dropped
                severity: HIGH
                kind: data
                paths: ['**/*.sql']
                keywords: [drop]
                pattern: 'DROP TABLE (?P<at>(?P<table>\\w+))'
                recommendation: Keep it.
            """;

    @Test
    void findingIsWhatTheGroupNamedAtMatched() {
        assertThat(found(RULE, "SELECT 1; DROP TABLE orders;")).containsExactly("orders");
    }

    @Test
    void looksOnlyAtFilesThatHaveWhatIsAskedFor() {
        String rule = RULE + "    onlyFile: '^BEGIN'\n";

        assertThat(found(rule, "DROP TABLE orders;")).isEmpty();
        assertThat(found(rule, "BEGIN;\nDROP TABLE orders;")).containsExactly("orders");
    }

    @Test
    void looksAtFilesUpToTheirSecondHalf() {
        String rule = RULE + "    until: '^-- down'\n";

        assertThat(found(rule, "DROP TABLE a;\n-- down\nDROP TABLE b;")).containsExactly("a");
    }

    @Test
    void passesByTheVeryTableThatTheFileCreates() {
        String rule = RULE + "    unlessFile: 'CREATE TABLE {table}\\b'\n";

        assertThat(found(rule, "CREATE TABLE a;\nDROP TABLE a;\nDROP TABLE ab;"))
                .containsExactly("ab");
    }

    @Test
    void takesTheNameThatWasFoundLetterForLetter() {
        String rule = RULE.replace("\\w+", "[^;]+") + "    unlessFile: 'CREATE TABLE {table};'\n";

        assertThat(found(rule, "CREATE TABLE axb;\nDROP TABLE a.b;")).containsExactly("a.b");
    }

    @Test
    void oneFindingSpeaksForTheFileWhereTheRuleSaysSo() {
        assertThat(found(RULE + "    once: true\n", "DROP TABLE a;\nDROP TABLE b;"))
                .containsExactly("a");
    }

    private static List<String> found(String rule, String text) {
        SourceFile file = new SourceFile("db/1.sql", "", text.length());
        ScannedFile scanned = new ScannedFile(file, SourceText.of(text));
        RuleSet rules = new RuleSet(new RuleReader().read(rule));
        return RuleMatches.in(scanned, rules).others().stream()
                .map(found -> text.substring(found.match().start(), found.match().end()))
                .toList();
    }
}
