package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.testing.signature.Signature;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.signature.Signatures;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source file that may need a test.
 *
 * @param size bytes
 * @param functions those with a body
 * @param logic whether it does anything that a test could tell
 */
record Candidate(CodePath code, long size, List<Signature> functions, boolean logic) {

    private static final List<String> DECISIONS =
            List.of("if ", "if(", "for ", "for(", "while ", "while(", "switch", "=> {", "def ");

    Candidate {
        functions = List.copyOf(functions);
    }

    static Candidate read(CodePath code, String text) {
        List<Signature> functions = Signatures.of(code.language(), text);
        boolean logic = !functions.isEmpty() || decides(code.language(), text);
        return new Candidate(code, text.length(), functions, logic);
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
        return Stream.concat(
                        Stream.of(code.stem(), TestMapping.constant(code.stem())),
                        functions.stream().map(Signature::name))
                .collect(Collectors.toList());
    }

    /** What its functions are about, of those that others call. */
    List<String> exposedNames() {
        return functions.stream().filter(Signature::exposed).map(Signature::name).toList();
    }
}
