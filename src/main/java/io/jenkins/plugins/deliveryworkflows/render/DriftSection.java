package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.Difference;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists differences: each subject once, with the places that say it. */
final class DriftSection {

    private final Drift drift;

    DriftSection(Drift drift) {
        this.drift = drift;
    }

    /** Adds a titled table; nothing where there is no difference of this kind. */
    DriftSection differences(MarkdownText text, String title, Difference.Kind kind) {
        Map<String, List<Citation>> places = new TreeMap<>();
        for (Difference difference : drift.of(kind)) {
            places.computeIfAbsent(difference.subject(), subject -> new ArrayList<>())
                    .add(withoutEcho(difference));
        }
        MarkdownTable table = new MarkdownTable("What", "Where");
        places.forEach((subject, all) -> table.row(Markup.code(subject), Markup.places(all)));
        if (!table.isEmpty()) {
            text.heading(3, title).table(table);
        }
        return this;
    }

    /** A symbol that repeats the subject tells nothing. */
    private static Citation withoutEcho(Difference difference) {
        Citation source = difference.source();
        return source.symbol().equals(difference.subject())
                        || source.symbol().endsWith("." + difference.subject())
                ? Citation.of(source.path())
                : source;
    }
}
