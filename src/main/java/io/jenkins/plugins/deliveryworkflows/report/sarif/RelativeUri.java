package io.jenkins.plugins.deliveryworkflows.report.sarif;

import java.nio.charset.StandardCharsets;

/** Writes a path as a relative reference that no program takes for anything else. */
final class RelativeUri {

    private static final String PLAIN = "-._~/";

    private RelativeUri() {}

    /**
     * @param path relative, with {@code /}
     */
    static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (character < 0x80
                    && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0)) {
                uri.append(character);
            } else {
                uri.append(String.format("%%%02X", (int) character));
            }
        }
        return uri.toString();
    }
}
