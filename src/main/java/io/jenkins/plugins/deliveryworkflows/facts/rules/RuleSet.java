package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules that read text, with the one prefilter over all their keywords. */
final class RuleSet {

    private final List<Rule> byKeyword = new ArrayList<>();
    private final List<Rule> byAbsence = new ArrayList<>();
    private final Prefilter prefilter;
    private final int[][] rulesOfKeyword;

    RuleSet(List<Rule> rules) {
        Map<String, List<Integer>> keywords = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.check() instanceof KeywordCheck check) {
                for (String keyword : check.trigger().keywords()) {
                    keywords.computeIfAbsent(
                                    keyword.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                            .add(byKeyword.size());
                }
                byKeyword.add(rule);
            } else if (rule.check() instanceof AbsentCheck) {
                byAbsence.add(rule);
            }
        }
        prefilter = Prefilter.of(List.copyOf(keywords.keySet()));
        rulesOfKeyword =
                keywords.values().stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
    }

    List<Rule> byKeyword() {
        return byKeyword;
    }

    List<Rule> byAbsence() {
        return byAbsence;
    }

    Prefilter prefilter() {
        return prefilter;
    }

    /** The indices of the rules in {@link #byKeyword} that have a keyword. */
    int[] rulesOf(int keyword) {
        return rulesOfKeyword[keyword];
    }
}
