package io.jenkins.plugins.deliveryworkflows.facts.rules;

/** What the value of a secret looks like, where its pattern alone can't tell. */
enum ValueForm {
    /** As the pattern says. */
    TOKEN,
    /** Characters that a generator put together. */
    RANDOM {
        @Override
        boolean fits(String value) {
            return ValueShape.of(value).isRandom() && !SecretWords.in(value);
        }
    },
    /** A password that somebody thought of, or a generator made. */
    PASSWORD {
        @Override
        boolean fits(String value) {
            ValueShape shape = ValueShape.of(value);
            return shape.digits() > 0
                    && shape.letters() > 0
                    && !shape.isPlace()
                    && !SecretWords.in(value);
        }
    },
    /** A password beside a user's name, so that less is needed to tell it. */
    LOGIN {
        @Override
        boolean fits(String value) {
            ValueShape shape = ValueShape.of(value);
            return (shape.digits() > 0 || value.length() >= LONG) && !SecretWords.in(value);
        }
    };

    private static final int LONG = 12;

    boolean fits(String value) {
        return true;
    }
}
