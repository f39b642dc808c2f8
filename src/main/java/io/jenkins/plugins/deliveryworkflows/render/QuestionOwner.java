package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;

/** Writes an owner so that an open marker can carry the name. */
public final class QuestionOwner {

    private static final int LONGEST = 79;

    private QuestionOwner() {}

    /** The name with {@code -} for every character that would end or break a marker. */
    public static String of(String owner) {
        StringBuilder name = new StringBuilder();
        owner.codePoints()
                .limit(LONGEST)
                .forEach(character -> name.appendCodePoint(isPlain(character) ? character : '-'));
        return name.length() == 0 ? CodeOwners.UNASSIGNED : name.toString();
    }

    private static boolean isPlain(int character) {
        return character < 0x10000 && Character.isLetterOrDigit(character)
                || "@._/+-".indexOf(character) >= 0;
    }
}
