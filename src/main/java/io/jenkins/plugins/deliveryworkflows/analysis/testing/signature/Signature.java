package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;

import java.util.BitSet;
import java.util.List;

/**
 * A function or method that has a body.
 *
 * @param raises what its body raises or throws by name, in order, each once
 * @param exposed whether code elsewhere may call it
 * @param firstLine 1-based
 * @param lastLine 1-based
 */
public record Signature(
        String name,
        List<Parameter> parameters,
        List<String> raises,
        boolean exposed,
        int firstLine,
        int lastLine) {

    public Signature {
        parameters = List.copyOf(parameters);
        raises = List.copyOf(raises);
    }

    /** Whether any of these lines is one of its own. */
    public boolean hasLineOf(BitSet lines) {
        int next = lines.nextSetBit(firstLine);
        return next >= 0 && next <= lastLine;
    }
}
