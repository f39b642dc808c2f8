package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one file has of all rules: keywords first, patterns only around them. */
final class RuleMatches {

    /** A file in which one rule finds more is data: more findings would help nobody. */
    static final int MOST_PER_RULE = 200;

    private final RuleSet rules;
    private final ScannedFile scanned;
    private final TreeMap<Integer, Span> values = new TreeMap<>();
    private final List<Found> secrets = new ArrayList<>();
    private final List<Found> others = new ArrayList<>();

    private RuleMatches(RuleSet rules, ScannedFile scanned) {
        this.rules = rules;
        this.scanned = scanned;
    }

    /** Secrets first, so that whoever shows another finding can mask them. */
    static RuleMatches in(ScannedFile scanned, RuleSet rules) {
        RuleMatches matches = new RuleMatches(rules, scanned);
        matches.searchAroundKeywords();
        if (!scanned.file().isForeign()) {
            matches.searchForAbsence();
        }
        return matches;
    }

    List<Found> secrets() {
        return secrets;
    }

    /** Every secret's value in the order of the text, those too that are no finding any more. */
    List<Span> values() {
        return List.copyOf(values.values());
    }

    List<Found> others() {
        return others;
    }

    private void searchAroundKeywords() {
        Windows[] windows = windows();
        for (int i = 0; i < windows.length; i++) {
            if (windows[i] == null || windows[i].count() == 0) {
                continue;
            }
            Rule rule = rules.byKeyword().get(i);
            if (rule.check() instanceof SecretCheck check) {
                search(rule, check, windows[i]);
            } else if (rule.check() instanceof PatternCheck check) {
                others.addAll(
                        new PatternSearch(rule, check, scanned).in(windows[i], MOST_PER_RULE));
            }
        }
    }

    private Windows[] windows() {
        Windows[] windows = new Windows[rules.byKeyword().size()];
        boolean[] asked = new boolean[windows.length];
        rules.prefilter()
                .scan(
                        scanned.text(),
                        (keyword, start, end) -> {
                            for (int rule : rules.rulesOf(keyword)) {
                                if (!asked[rule]) {
                                    asked[rule] = true;
                                    windows[rule] = windows(rule);
                                }
                                if (windows[rule] != null) {
                                    windows[rule].hit(start, end);
                                }
                            }
                        });
        return windows;
    }

    private Windows windows(int index) {
        Rule rule = rules.byKeyword().get(index);
        boolean meant = rule.isSecret() || !scanned.file().isForeign();
        boolean covered = meant && rule.scope().covers(scanned.file());
        Reach reach = ((KeywordCheck) rule.check()).trigger().reach();
        return covered ? Windows.of(scanned.text(), reach) : null;
    }

    private void search(Rule rule, SecretCheck check, Windows windows) {
        int found = 0;
        for (int i = 0; i < windows.count(); i++) {
            String window = window(check.trigger(), windows, i);
            Matcher matcher = check.pattern().in(window);
            while (matcher.find()) {
                Span match = span(windows, i, matcher, 0);
                Span value = span(windows, i, matcher, 1);
                if (!isKnown(value) && holds(match, value, check)) {
                    values.put(value.start(), value);
                    if (found++ < MOST_PER_RULE) {
                        secrets.add(new Found(rule, match, value));
                    }
                }
            }
        }
    }

    /** Known values don't overlap, so that the last one before the end decides. */
    private boolean isKnown(Span value) {
        Map.Entry<Integer, Span> last = values.lowerEntry(value.end());
        return last != null && last.getValue().overlaps(value);
    }

    private boolean holds(Span match, Span value, SecretCheck check) {
        String text = scanned.text().substring(value.start(), value.end());
        return SecretValue.isPlausible(text, check)
                && check.unless().filter(unless -> unless.in(lines(match)).find()).isEmpty();
    }

    private String lines(Span match) {
        Span lines = scanned.lines(match);
        return scanned.text().substring(lines.start(), lines.end());
    }

    /** A window, or nothing where it lacks what every match has. */
    private String window(Trigger trigger, Windows windows, int i) {
        String window = scanned.text().substring(windows.from(i), windows.to(i));
        return window.contains(trigger.needs()) ? window : "";
    }

    private static Span span(Windows windows, int i, Matcher matcher, int group) {
        int from = windows.from(i);
        return new Span(from + matcher.start(group), from + matcher.end(group));
    }

    private void searchForAbsence() {
        for (Rule rule : rules.byAbsence()) {
            AbsentCheck check = (AbsentCheck) rule.check();
            if (rule.scope().covers(scanned.file()) && !check.absent().in(scanned.text()).find()) {
                lacking(check).ifPresent(match -> others.add(new Found(rule, match, null)));
            }
        }
    }

    private Optional<Span> lacking(AbsentCheck check) {
        if (check.when().isEmpty()) {
            return Optional.of(new Span(0, 0));
        }
        Matcher matcher = check.when().get().in(scanned.text());
        return matcher.find()
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }
}
