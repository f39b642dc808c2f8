package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

/**
 * A token of SQL.
 *
 * @param text as written; of a quoted name without its quotes, of a string without its content
 *     unless it is short
 * @param start the offset of its first character
 * @param end the offset behind its last
 */
record SqlToken(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        SYMBOL
    }

    /** Whether it is this keyword. */
    boolean is(String keyword) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(keyword);
    }

    boolean isAny(String... keywords) {
        for (String keyword : keywords) {
            if (is(keyword)) {
                return true;
            }
        }
        return false;
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }
}
