package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts what rules found into words that no secret's value is among. */
final class Description {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_CONTEXT = 400;
    private static final int HASH_DIGITS = 16;

    private final ScannedFile scanned;
    private final MaskedText masked;

    Description(ScannedFile scanned, List<Span> secrets) {
        this.scanned = scanned;
        this.masked = new MaskedText(scanned.text(), secrets);
    }

    Detection of(Found found) {
        Rule rule = found.rule();
        boolean wholeFile = found.match().start() == found.match().end();
        int start = found.match().start();
        return new Detection(
                rule.id(),
                scanned.file().path(),
                wholeFile ? 0 : scanned.lineOf(firstVisible(found)),
                wholeFile ? scanned.file().name() : context(found),
                wholeFile ? rule.title() : evidence(found),
                InlineIgnore.reason(scanned, start, rule.id()));
    }

    /** A pattern may begin with the white space before the line that it is about. */
    private int firstVisible(Found found) {
        int at = found.match().start();
        while (at < found.match().end() && Character.isWhitespace(scanned.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private String context(Found found) {
        if (found.value() == null) {
            return limited(SecretMask.of(masked.text(found.match())), LONGEST_CONTEXT);
        }
        SecretCheck check = (SecretCheck) found.rule().check();
        String context = lengthClass(found.value(), check) + ": " + secretLine(found);
        return check.unguessable() ? context + " " + hash(found.value()) : context;
    }

    private String evidence(Found found) {
        if (found.value() == null) {
            Span line = line(firstVisible(found));
            return limited(SecretMask.of(masked.text(line)), LONGEST_LINE);
        }
        String kind =
                found.rule().title()
                        + ", "
                        + lengthClass(found.value(), (SecretCheck) found.rule().check());
        String line = secretLine(found);
        return line.isEmpty() ? kind : kind + ": " + line;
    }

    /** Of a long line nothing: where it was cut, quotes couldn't be told from what they hold. */
    private String secretLine(Found found) {
        Span line = line(firstVisible(found));
        boolean isLong = line.end() - line.start() > LONGEST_LINE;
        return isLong ? "" : masked.withoutQuoted(line);
    }

    private Span line(int offset) {
        return new Span(scanned.lineStart(offset), scanned.lineEnd(offset));
    }

    /** A token's length is known to all; of a password it would help who guesses. */
    private static String lengthClass(Span value, SecretCheck check) {
        int length = value.end() - value.start();
        if (check.unguessable()) {
            return length + " characters";
        }
        int least = Math.max(1, Integer.highestOneBit(length));
        return least + " to " + (2 * least - 1) + " characters";
    }

    private String hash(Span value) {
        String text = scanned.text().substring(value.start(), value.end());
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
    }

    private static String limited(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
