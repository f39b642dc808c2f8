package io.jenkins.plugins.deliveryworkflows.workspace;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as 64 hexadecimal digits. */
public final class Digest {

    private final MessageDigest sha256;

    private Digest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A digest of nothing yet. */
    public static Digest start() {
        return new Digest();
    }

    /** The digest of these bytes. */
    public static String sha256(byte[] bytes) {
        return start().add(bytes).hex();
    }

    public Digest add(byte[] bytes) {
        sha256.update(bytes);
        return this;
    }

    /** The digest of all that was added; nothing can be added any more. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
