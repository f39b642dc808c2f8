package io.jenkins.plugins.deliveryworkflows.workspace;

import java.nio.charset.StandardCharsets;

/**
 * Text as git keeps it: a checkout may convert line ends, which is no difference between two files.
 */
public final class LineEnds {

    private LineEnds() {}

    /** The text with {@code \n} for every {@code \r\n}. */
    public static String unix(String text) {
        return text.replace("\r\n", "\n");
    }

    /** The same for bytes of any encoding that ASCII is a part of. */
    public static byte[] unix(byte[] content) {
        return unix(new String(content, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
