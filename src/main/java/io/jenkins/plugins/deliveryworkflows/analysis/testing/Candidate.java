package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.testing.signature.Signature;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.signature.Signatures;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source file that may need a test.
 *
 * @param size bytes
 * @param functions those with a body
 * @param supertypes what it implements or extends, by simple names
 * @param logic whether it does anything that a test could tell
 */
record Candidate(
        CodePath code,
        long size,
        List<Signature> functions,
        List<String> supertypes,
        boolean logic) {

    private static final List<String> DECISIONS =
            List.of("if ", "if(", "for ", "for(", "while ", "while(", "switch", "=> {", "def ");

    /** Frameworks end their own parts by these names: nothing stored is deleted. */
    private static final Set<String> LIFECYCLE = Set.of("destroy", "cleanup");

    Candidate {
        functions = List.copyOf(functions);
        supertypes = List.copyOf(supertypes);
    }

    static Candidate read(CodePath code, String text) {
        List<Signature> functions = Signatures.of(code.language(), text);
        boolean logic = !functions.isEmpty() || decides(code.language(), text);
        return new Candidate(code, text.length(), functions, Supertypes.of(code, text), logic);
    }

    private static boolean decides(CodeLanguage language, String text) {
        CodeMask.Syntax syntax =
                switch (language) {
                    case SCRIPT -> CodeMask.Syntax.SCRIPT;
                    case PYTHON, RUBY -> CodeMask.Syntax.PYTHON;
                    default -> CodeMask.Syntax.C_LIKE;
                };
        String blank = CodeMask.withoutCommentsAndStrings(text, syntax);
        return DECISIONS.stream().anyMatch(blank::contains);
    }

    /** The names that a test would call it by. */
    List<String> declared() {
        return Stream.of(
                        Stream.of(code.stem(), TestMapping.constant(code.stem())),
                        supertypes.stream(),
                        functions.stream().map(Signature::name))
                .flatMap(names -> names)
                .collect(Collectors.toList());
    }

    /**
     * The functions that others call.
     *
     * @param changed lines of which a function has to have one; none where any will do
     */
    List<String> exposedNames(BitSet changed) {
        return functions.stream()
                .filter(Signature::exposed)
                .filter(one -> changed.isEmpty() || one.hasLineOf(changed))
                .map(Signature::name)
                .filter(name -> !LIFECYCLE.contains(name))
                .toList();
    }
}
