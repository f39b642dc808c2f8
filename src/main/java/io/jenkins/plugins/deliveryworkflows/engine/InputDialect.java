package io.jenkins.plugins.deliveryworkflows.engine;

/** How the place where inputs are given writes them, so that a message can be followed as it is. */
public enum InputDialect {
    /** {@code --release 1.2.0} */
    COMMAND_LINE {
        @Override
        public String name(String input) {
            return "--" + input;
        }

        @Override
        String given(String input, String value) {
            return "--" + input + " " + value;
        }
    },

    /** {@code release: '1.2.0'}, as an argument of a Pipeline step */
    PIPELINE {
        @Override
        public String name(String input) {
            return input;
        }

        @Override
        String given(String input, String value) {
            return input + ": '" + value + "'";
        }
    },

    /** {@code release=1.2.0}, a line of its own */
    LINES {
        @Override
        public String name(String input) {
            return input;
        }

        @Override
        String given(String input, String value) {
            return "the line " + input + "=" + value;
        }
    };

    /** What an input is called here. */
    public abstract String name(String input);

    /** What is typed here to give an input its value. */
    abstract String given(String input, String value);
}
