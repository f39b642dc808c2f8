package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule can be made slow: its work grows with the text, however the text was written. */
class RuleWorkTest {

    private static final int THIRD = (1 << 20) / 3;

    /** A character is looked at some times more often where a match fails late. */
    private static final int MOST_LOOKS = 12;

    static List<Rule> rules() {
        return RuleCatalog.builtIn().rules().stream()
                .filter(rule -> rule.check() instanceof KeywordCheck)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void looksAtEachCharacterAFewTimesAtMost(Rule rule) {
        String text = worstCase(rule);
        Windows windows = windows(rule, text);

        long[] looks = {0};
        for (int i = 0; i < windows.count(); i++) {
            String window = text.substring(windows.from(i), windows.to(i));
            Matcher matcher = pattern(rule).in(new CountedText(window, looks));
            while (matcher.find()) {
                assertThat(matcher.end()).isLessThanOrEqualTo(window.length());
            }
        }

        assertThat(looks[0])
                .as(rule.id())
                .isPositive()
                .isLessThan((long) MOST_LOOKS * text.length());
    }

    /**
     * One megabyte: the keyword on one line, the start of a match again and again, both in lines.
     */
    private static String worstCase(Rule rule) {
        String keyword = ((KeywordCheck) rule.check()).trigger().keywords().get(0);
        String match =
                RuleExamplesTest.MATCHES.stream()
                        .filter(example -> example.rule().equals(rule.id()))
                        .findFirst()
                        .orElseThrow()
                        .text();
        String start = match.substring(0, Math.max(1, match.length() * 2 / 3));
        return repeated(keyword) + "\n" + repeated(start) + repeated(keyword + " " + match + "\n");
    }

    private static String repeated(String text) {
        return text.repeat(THIRD / text.length() + 1);
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
