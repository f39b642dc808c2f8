package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;

/**
 * Makes one line of any text, without characters that nobody sees or that no file can hold, and
 * without secrets.
 */
public final class VisibleLine {

    private static final int UNKNOWN = 0xFFFD;

    private VisibleLine() {}

    /** White space becomes single spaces; control, format and broken characters become U+FFFD. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        character -> {
                            if (isSpace(character)) {
                                if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                                    line.append(' ');
                                }
                            } else {
                                line.appendCodePoint(isVisible(character) ? character : UNKNOWN);
                            }
                        });
        return SecretMask.of(line.toString().stripTrailing());
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x85;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            // Format characters may turn the direction of what follows.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                    false;
            default -> true;
        };
    }
}
