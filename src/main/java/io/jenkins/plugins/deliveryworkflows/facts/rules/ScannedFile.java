package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.Optional;
import java.util.function.Function;

/** A file while rules look at it, with what several of them ask, worked out when first asked. */
final class ScannedFile {

    private final SourceFile file;
    private final SourceText source;
    private final String text;
    private String withoutComments;
    private String codeAlone;

    ScannedFile(SourceFile file, SourceText source) {
        this.file = file;
        this.source = source;
        this.text = source.toString();
    }

    SourceFile file() {
        return file;
    }

    String text() {
        return text;
    }

    int lineOf(int offset) {
        return source.lineOf(offset);
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** The lines that a stretch of the text touches. */
    String lines(int start, int end) {
        return text.substring(lineStart(start), lineEnd(Math.max(start, end - 1)));
    }

    /** Whether a match that starts here lies in such a place. */
    boolean lies(int start, MatchPlace place) {
        return switch (place) {
            case ANYWHERE -> true;
            case STRINGS_TOO -> isKept(start, withoutComments());
            case CODE -> isKept(start, codeAlone());
        };
    }

    private boolean isKept(int start, String masked) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() || masked.charAt(at) == text.charAt(at);
    }

    private String withoutComments() {
        if (withoutComments == null) {
            withoutComments = masked(syntax -> CodeMask.withoutComments(text, syntax));
        }
        return withoutComments;
    }

    private String codeAlone() {
        if (codeAlone == null) {
            codeAlone = masked(syntax -> CodeMask.withoutCommentsAndStrings(text, syntax));
        }
        return codeAlone;
    }

    private String masked(Function<CodeMask.Syntax, String> mask) {
        Optional<CodeMask.Syntax> syntax = SourceSyntax.of(file);
        return syntax.map(mask).orElse(text);
    }
}
