package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;

/** Looks for one rule's pattern in the parts of one file that are near its keywords. */
record PatternSearch(Rule rule, PatternCheck check, ScannedFile scanned) {

    /** Of a line without end only what is near the match, or each match would cost all of it. */
    private static final int MOST_BESIDE = 500;

    List<Found> in(Windows windows, int most) {
        List<Found> found = new ArrayList<>();
        String seen = check.file().seen(scanned.text());
        Exemptions exemptions = new Exemptions(check.file().unless(), seen);
        int wanted = check.file().most(most);
        for (int i = 0; i < windows.count() && windows.from(i) < seen.length(); i++) {
            int from = windows.from(i);
            String window = seen.substring(from, Math.min(windows.to(i), seen.length()));
            if (!window.contains(check.trigger().needs())) {
                continue;
            }
            Matcher matcher = check.pattern().in(window);
            while (found.size() < wanted && matcher.find()) {
                Span place = check.pattern().place(matcher).movedBy(from);
                Span match = new Span(from + matcher.start(), from + matcher.end());
                if (holds(match, place) && !exemptions.cover(matcher)) {
                    found.add(new Found(rule, place, null));
                }
            }
        }
        return found;
    }

    private boolean holds(Span match, Span place) {
        int start = Math.max(scanned.lineStart(match.start()), match.start() - MOST_BESIDE);
        int last = Math.max(match.start(), match.end() - 1);
        int end = Math.min(scanned.lineEnd(last), match.end() + MOST_BESIDE);
        String lines = scanned.text().substring(start, Math.max(start, end));
        return scanned.lies(place.start(), check.place())
                && check.unless().filter(unless -> unless.in(lines).find()).isEmpty();
    }
}
