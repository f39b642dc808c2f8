package io.jenkins.plugins.deliveryworkflows.workspace.git;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Refuses patterns of {@code .gitignore} and its like that a long file name would keep busy for
 * ever: JGit tries every way to spread a name over the asterisks.
 */
public final class PathPatterns {

    /** With one more, a name of 255 characters takes minutes; people write one or two. */
    private static final int MOST_ASTERISKS = 4;

    private static final long LARGEST = 1 << 20;

    private PathPatterns() {}

    /** Whether any name is told to match or not in a moment. */
    public static boolean areQuick(String pattern) {
        int inSegment = 0;
        int wholeSegments = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '/') {
                inSegment = 0;
            } else if (pattern.startsWith("**", i)) {
                wholeSegments++;
                i++;
            } else if (pattern.charAt(i) == '*') {
                inSegment++;
            }
            if (inSegment + wholeSegments > MOST_ASTERISKS) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param shown the file's name in the message
     * @throws BadInputException if a line of the file is a slow pattern, or it is no file that
     *     people write
     */
    static void check(Path file, String shown) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.size(file) > LARGEST) {
            throw new BadInputException(
                    "this file of patterns is larger than " + LARGEST + " bytes",
                    shown,
                    "Make it smaller");
        }
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.ISO_8859_1))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.startsWith("#") && !areQuick(line)) {
                    throw new BadInputException(
                            "this pattern has more than "
                                    + MOST_ASTERISKS
                                    + " asterisks, so to match it may take for ever",
                            shown + ":" + number,
                            "Split it into several lines");
                }
            }
        }
    }
}
