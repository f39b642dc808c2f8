package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import java.util.Locale;

/**
 * Turns logical names into those of the database, as Spring Boot has Hibernate do: words of a camel
 * case name are joined by underscores, everything in lower case, names that are given as well.
 */
final class JpaNaming {

    private JpaNaming() {}

    static String physical(String logical) {
        String plain = logical.replace("`", "").replace("\"", "").replace('.', '_');
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i > 0 && i + 1 < plain.length() && startsWord(plain, i)) {
                out.append('_');
            }
            out.append(plain.charAt(i));
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(String name, int at) {
        return isSmall(name.charAt(at - 1))
                && Character.isUpperCase(name.charAt(at))
                && isSmall(name.charAt(at + 1));
    }

    private static boolean isSmall(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
