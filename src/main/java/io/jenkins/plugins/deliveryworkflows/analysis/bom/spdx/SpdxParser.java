package io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx;

import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression.All;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression.Choice;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression.One;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads SPDX expressions: {@code WITH} binds closest, then {@code AND}, then {@code OR}. The slash
 * of older crates is an {@code OR}.
 */
final class SpdxParser {

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 30;

    private final List<String> words;
    private int at;
    private int depth;

    private SpdxParser(List<String> words) {
        this.words = words;
    }

    static Optional<SpdxExpression> parse(String written) {
        if (written.isBlank() || written.length() > LONGEST) {
            return Optional.empty();
        }
        SpdxParser parser = new SpdxParser(words(written));
        Optional<SpdxExpression> found = parser.choice();
        return parser.at == parser.words.size() ? found : Optional.empty();
    }

    private static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (written + " ").toCharArray()) {
            boolean sign = c == '(' || c == ')' || c == '/';
            if (!sign && !Character.isWhitespace(c)) {
                word.append(c);
                continue;
            }
            if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (sign) {
                words.add(c == '/' ? "OR" : String.valueOf(c));
            }
        }
        return words;
    }

    private Optional<SpdxExpression> choice() {
        List<SpdxExpression> parts = new ArrayList<>();
        do {
            Optional<SpdxExpression> part = all();
            if (part.isEmpty()) {
                return part;
            }
            // A choice within a choice is one choice, so that equal licences have equal texts.
            if (part.get() instanceof Choice inner) {
                parts.addAll(inner.parts());
            } else {
                parts.add(part.get());
            }
        } while (accept("OR"));
        return Optional.of(parts.size() == 1 ? parts.get(0) : new Choice(parts));
    }

    private Optional<SpdxExpression> all() {
        List<SpdxExpression> parts = new ArrayList<>();
        do {
            Optional<SpdxExpression> part = one();
            if (part.isEmpty()) {
                return part;
            }
            if (part.get() instanceof All inner) {
                parts.addAll(inner.parts());
            } else {
                parts.add(part.get());
            }
        } while (accept("AND"));
        return Optional.of(parts.size() == 1 ? parts.get(0) : new All(parts));
    }

    private Optional<SpdxExpression> one() {
        if (accept("(")) {
            depth++;
            Optional<SpdxExpression> inner = depth > DEEPEST ? Optional.empty() : choice();
            depth--;
            return accept(")") ? inner : Optional.empty();
        }
        if (at == words.size()) {
            return Optional.empty();
        }
        Optional<String> id = id(words.get(at++));
        if (!accept("WITH")) {
            return id.map(known -> new One(known, ""));
        }
        if (at == words.size() || !isIdentifier(words.get(at))) {
            return Optional.empty();
        }
        String exception = words.get(at++);
        return id.map(known -> new One(known, exception));
    }

    private static Optional<String> id(String word) {
        if (word.startsWith("LicenseRef-") || word.startsWith("DocumentRef-")) {
            return Optional.of(word).filter(SpdxParser::isIdentifier);
        }
        Optional<String> known = SpdxIds.find(word);
        return known.isEmpty() && word.endsWith("+")
                ? SpdxIds.find(word.substring(0, word.length() - 1)).map(id -> id + "+")
                : known;
    }

    private static boolean isIdentifier(String word) {
        return word.chars()
                .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-.:".indexOf(c) >= 0));
    }

    private boolean accept(String word) {
        boolean there = at < words.size() && words.get(at).equalsIgnoreCase(word);
        at += there ? 1 : 0;
        return there;
    }
}
