package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule can be made slow: its work grows with the text, however the text was written. */
class RuleWorkTest {

    private static final int HARDEST = 40;

    private static final int MEGABYTE = 1 << 20;

    /** Large enough for windows of every kind to be full, small enough to count each look. */
    private static final int COUNTED = 1 << 14;

    /** A character is looked at some times more often where a match fails late. */
    private static final int MOST_LOOKS = 12;

    /** The texts' thirds end with whole repetitions, so one may be longer by some lines. */
    private static final int LONGEST_LINE = 4000;

    static List<Rule> rules() {
        return RuleCatalog.builtIn().rules().stream()
                .filter(rule -> rule.check() instanceof KeywordCheck)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void looksAtEachCharacterAFewTimesAtMost(Rule rule) {
        String text = worstCase(rule, COUNTED);

        assertThat(looks(rule, text))
                .as(rule.id())
                .isPositive()
                .isLessThan((long) MOST_LOOKS * text.length());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void looksTwiceAsOftenAtTwiceTheText(Rule rule) {
        long once = looks(rule, worstCase(rule, COUNTED));
        long twice = looks(rule, worstCase(rule, 2 * COUNTED));

        assertThat(twice).as(rule.id()).isLessThan((long) (2.1 * once) + 2 * LONGEST_LINE);
    }

    /**
     * Each character of a megabyte costs no more than it did in the counted texts, so the rules
     * that looked at it most often stand for all.
     */
    @Test
    @Timeout(60)
    void rulesThatLookMostOftenAreDoneWithAMegabyte() {
        Map<Rule, Long> counted = new HashMap<>();
        rules().forEach(rule -> counted.put(rule, looks(rule, worstCase(rule, COUNTED))));
        List<Rule> hardest =
                rules().stream()
                        .sorted(Comparator.comparing(counted::get).reversed())
                        .limit(HARDEST)
                        .toList();

        assertThat(hardest)
                .hasSize(HARDEST)
                .allSatisfy(
                        rule ->
                                assertThat(foundInAMegabyte(rule))
                                        .isLessThanOrEqualTo(RuleMatches.MOST_PER_RULE));
    }

    private static int foundInAMegabyte(Rule rule) {
        SourceFile file = new SourceFile("worst.txt", "", MEGABYTE);
        ScannedFile scanned = new ScannedFile(file, SourceText.of(worstCase(rule, MEGABYTE)));
        RuleMatches matches = RuleMatches.in(scanned, new RuleSet(List.of(everywhere(rule))));
        return matches.secrets().size() + matches.others().size();
    }

    private static Rule everywhere(Rule rule) {
        RuleScope scope =
                new RuleScope(
                        Globs.of(List.of("**/*")),
                        Globs.of(List.of()),
                        true,
                        Optional.empty(),
                        Optional.empty());
        return new Rule(
                rule.id(),
                rule.title(),
                rule.severity(),
                rule.kind(),
                scope,
                rule.check(),
                rule.cwe(),
                rule.asvs(),
                rule.recommendation());
    }

    private static long looks(Rule rule, String text) {
        Windows windows = windows(rule, text);
        long[] looks = {0};
        for (int i = 0; i < windows.count(); i++) {
            String window = text.substring(windows.from(i), windows.to(i));
            Matcher matcher = pattern(rule).in(new CountedText(window, looks));
            while (matcher.find()) {
                assertThat(matcher.end()).isLessThanOrEqualTo(window.length());
            }
        }
        return looks[0];
    }

    /** The keyword on one line, the start of a match again and again, both in lines. */
    private static String worstCase(Rule rule, int length) {
        String keyword = ((KeywordCheck) rule.check()).trigger().keywords().get(0);
        String match =
                RuleExamplesTest.MATCHES.stream()
                        .filter(example -> example.rule().equals(rule.id()))
                        .findFirst()
                        .orElseThrow()
                        .text();
        String start = match.substring(0, Math.max(1, match.length() * 2 / 3));
        return repeated(keyword, length / 3)
                + "\n"
                + repeated(start, length / 3)
                + repeated(keyword + " " + match + "\n", length / 3);
    }

    private static String repeated(String text, int length) {
        return text.repeat(length / text.length() + 1);
    }

    private static Windows windows(Rule rule, String text) {
        RuleSet only = new RuleSet(List.of(rule));
        Windows windows = Windows.of(text, ((KeywordCheck) rule.check()).trigger().reach());
        only.prefilter().scan(text, (keyword, start, end) -> windows.hit(start, end));
        return windows;
    }

    private static LinearPattern pattern(Rule rule) {
        return rule.check() instanceof SecretCheck secret
                ? secret.pattern()
                : ((PatternCheck) rule.check()).pattern();
    }
}
