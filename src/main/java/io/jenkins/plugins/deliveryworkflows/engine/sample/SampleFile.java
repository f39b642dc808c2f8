package io.jenkins.plugins.deliveryworkflows.engine.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The content of a file as one commit of the sample leaves it. */
final class SampleFile {

    private static final String PLACEHOLDER = "@PLANTED_KEY@";

    /**
     * Looks like an access key and opens nothing. Put together only here: in one piece, scanners
     * would find a secret in this repository instead of in the sample.
     */
    private static final String PLANTED_KEY = "AKIA".concat("35T4VM5JJ3RZ7HPS");

    private SampleFile() {}

    /** UTF-8 with {@code \n}, on every system. */
    static byte[] content(String folder, String path) throws IOException {
        String resource = "commits/" + folder + '/' + withoutLeadingDots(path);
        try (InputStream in = SampleFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace(PLACEHOLDER, PLANTED_KEY)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Git and build tools would obey the sample's hidden files, or leave them out. */
    private static String withoutLeadingDots(String path) {
        return ('/' + path).replace("/.", "/dot-").substring(1);
    }
}
