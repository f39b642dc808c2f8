package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A collector that sees the text of a file as it is and says what of it the others see. */
public interface TextFilter {

    /** The text for the others, with the same line breaks. */
    SourceText filtered(SourceFile file, SourceText text);

    /** Those of the paths that nothing may be kept under. */
    Set<String> hidden(Collection<String> paths);

    /** What any of the collectors that are filters hides. */
    static Set<String> hidden(List<Collector<?>> collectors, Collection<String> paths) {
        Set<String> hidden = new HashSet<>();
        for (Collector<?> collector : collectors) {
            if (collector instanceof TextFilter filter) {
                hidden.addAll(filter.hidden(paths));
            }
        }
        return hidden;
    }
}
