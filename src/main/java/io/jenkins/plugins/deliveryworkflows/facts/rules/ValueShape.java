package io.jenkins.plugins.deliveryworkflows.facts.rules;

/**
 * What a value is made of.
 *
 * @param changes how often letters and digits, or small and capital letters, take turns; a word's
 *     capital is no turn, nor is what separates words
 * @param separators dots, dashes and the like
 */
record ValueShape(int letters, int digits, int changes, int separators, boolean isPlace) {

    /** Of random characters about four in ten begin something new, of words one in ten. */
    private static final double RANDOM_CHANGES = 0.22;

    static ValueShape of(String value) {
        int letters = 0;
        int digits = 0;
        int changes = 0;
        int separators = 0;
        char last = 0;
        for (int i = 0; i < value.length(); i++) {
            char kind = kind(value.charAt(i));
            letters += kind == 'a' || kind == 'A' ? 1 : 0;
            digits += kind == '0' ? 1 : 0;
            if (kind == '-') {
                separators++;
                continue;
            }
            boolean wordStart = last == 'A' && kind == 'a';
            changes += last != 0 && last != kind && !wordStart ? 1 : 0;
            last = kind;
        }
        return new ValueShape(letters, digits, changes, separators, isPlace(value));
    }

    boolean isRandom() {
        return digits > 0
                && letters > 0
                && !isPlace
                && changes >= RANDOM_CHANGES * (letters + digits);
    }

    /** Paths, addresses and the names of things in code. */
    private static boolean isPlace(String value) {
        return value.startsWith("/")
                || value.startsWith("./")
                || value.startsWith("@")
                || value.startsWith("#")
                || value.startsWith(".")
                || value.contains("://")
                || value.contains("::")
                || value.contains("..")
                || value.split("[./]").length > 3;
    }

    private static char kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return 'A';
        }
        return c >= '0' && c <= '9' ? '0' : '-';
    }
}
