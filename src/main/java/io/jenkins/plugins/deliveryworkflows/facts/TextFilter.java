package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.Collection;
import java.util.Set;

/** A collector that sees the text of a file as it is and says what of it the others see. */
public interface TextFilter {

    /** The text for the others, with the same line breaks. */
    SourceText filtered(SourceFile file, SourceText text);

    /** Those of the paths that nothing may be kept under. */
    Set<String> hidden(Collection<String> paths);
}
