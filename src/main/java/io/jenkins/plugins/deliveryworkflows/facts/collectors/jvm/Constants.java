package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Picks a type's text constants that paths and names are built from.
 *
 * <p>A constant may hold a secret, and what is read is kept in a cache; so only what looks like a
 * path, a name or an expression over such is taken.
 */
final class Constants {

    private static final int LONGEST = 400;
    private static final Pattern SECRET_NAME =
            Pattern.compile("PASSW|SECRET|TOKEN|CREDENTIAL|APIKEY|API_KEY|PRIVATE|SALT");
    private static final Pattern WORD = Pattern.compile("[\\w.:$ -]{0,40}");
    private static final Pattern SUM = Pattern.compile("^\\s*[\\w.]+\\s*\\+");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]|\\\\.)*+\"");

    private Constants() {}

    static List<JvmMember> of(JvmType type) {
        return type.members().stream().filter(member -> isConstant(type, member)).toList();
    }

    private static boolean isConstant(JvmType type, JvmMember member) {
        boolean constant =
                type.kind().equals("interface")
                        || member.modifiers().contains("static")
                        || member.modifiers().contains("const");
        return member.field()
                && constant
                && (member.type().isEmpty() || member.type().equals("String"))
                && !member.value().isEmpty()
                && member.value().length() <= LONGEST
                && isHarmless(member);
    }

    private static boolean isHarmless(JvmMember member) {
        // A sum of constants is how paths are built; a secret stands in one piece.
        boolean suspicious =
                SECRET_NAME.matcher(member.name().toUpperCase(Locale.ROOT)).find()
                        && !SUM.matcher(member.value()).find();
        return LITERAL.matcher(member.value())
                .results()
                .map(m -> m.group().substring(1, m.group().length() - 1))
                .allMatch(literal -> isPath(literal) || (!suspicious && isName(literal)));
    }

    private static boolean isPath(String literal) {
        return literal.startsWith("/") || literal.startsWith("{") || literal.startsWith("${");
    }

    private static boolean isName(String literal) {
        boolean coded = literal.length() > 16 && literal.chars().anyMatch(Character::isDigit);
        return !coded && (WORD.matcher(literal).matches() || literal.contains("/"));
    }
}
