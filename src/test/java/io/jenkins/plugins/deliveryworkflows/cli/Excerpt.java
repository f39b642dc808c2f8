package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page shows of an output: a line with nothing but {@code …} stands for lines left out. */
final class Excerpt {

    private static final String ANY_LINES = "(?:.*\n)*?";

    private final String shown;

    Excerpt(String shown) {
        this.shown = shown;
    }

    /** Fails unless the output has these lines and, where none are left out, no others. */
    void assertIsOf(String output) {
        String lines =
                shown.lines()
                        .map(line -> line.equals("…") ? ANY_LINES : Pattern.quote(line + "\n"))
                        .collect(Collectors.joining());
        assertThat(output.lines().map(line -> line + "\n").collect(Collectors.joining()))
                .as("output of which a page shows%n%s", shown)
                .matches(Pattern.compile(lines));
    }
}
