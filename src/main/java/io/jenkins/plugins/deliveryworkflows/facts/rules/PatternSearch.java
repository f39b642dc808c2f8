package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;

/** Looks for one rule's pattern in the parts of one file that are near its keywords. */
record PatternSearch(Rule rule, PatternCheck check, ScannedFile scanned) {

    List<Found> in(Windows windows, int most) {
        List<Found> found = new ArrayList<>();
        String seen = check.file().seen(scanned.text());
        int wanted = check.file().most(most);
        for (int i = 0; i < windows.count() && windows.from(i) < seen.length(); i++) {
            int from = windows.from(i);
            int to = Math.min(windows.to(i), seen.length());
            String window = seen.substring(from, to);
            if (!window.contains(check.trigger().needs())) {
                continue;
            }
            Matcher matcher = check.pattern().in(window);
            while (found.size() < wanted && matcher.find()) {
                Span place = check.pattern().place(matcher).movedBy(from);
                Span match = new Span(from + matcher.start(), from + matcher.end());
                if (holds(match, place) && check.file().admits(matcher, seen)) {
                    found.add(new Found(rule, place, null));
                }
            }
        }
        return found;
    }

    private boolean holds(Span match, Span place) {
        Span span = scanned.lines(match);
        String lines = scanned.text().substring(span.start(), span.end());
        return scanned.lies(place.start(), check.place())
                && check.unless().filter(unless -> unless.in(lines).find()).isEmpty();
    }
}
