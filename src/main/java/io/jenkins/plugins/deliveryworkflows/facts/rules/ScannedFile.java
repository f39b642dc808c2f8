package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.Optional;
import java.util.function.Function;

/** A file while rules look at it, with what several of them ask, worked out when first asked. */
final class ScannedFile {

    /** No further does anybody look along a line, since a minified one is a whole file. */
    private static final int FAR = 1000;

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

    /** Where the line begins, or far before the offset where it is a long one. */
    int lineStart(int offset) {
        int at = offset;
        while (at > 0 && at > offset - FAR && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** Where the line ends, or far behind the offset where it is a long one. */
    int lineEnd(int offset) {
        int at = offset;
        while (at < text.length() && at < offset + FAR && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** The lines that a stretch of the text touches, of long ones the part around it. */
    Span lines(Span stretch) {
        int last = Math.max(stretch.start(), stretch.end() - 1);
        return new Span(
                Math.max(lineStart(stretch.start()), stretch.start() - FAR),
                Math.min(lineEnd(last), stretch.end() + FAR));
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
