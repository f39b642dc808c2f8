package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;

import io.jenkins.plugins.deliveryworkflows.analysis.testing.CodeLanguage;
import java.util.List;

/** Reads which functions a file has and what they are given. */
public final class Signatures {

    /** A file with more is looked through no further. */
    static final int MOST = 2_000;

    private Signatures() {}

    /** The functions with a body, in the order of the text; of Ruby none are read. */
    public static List<Signature> of(CodeLanguage language, String text) {
        return switch (language) {
            case JAVA, CSHARP -> new TypedSignatures(text).read();
            case KOTLIN -> new KeywordSignatures(text, KeywordSignatures.KOTLIN).read();
            case GO -> new KeywordSignatures(text, KeywordSignatures.GO).read();
            case SCRIPT -> new ScriptSignatures(text).read();
            case PYTHON -> new PythonSignatures(text).read();
            case RUBY -> List.of();
        };
    }
}
