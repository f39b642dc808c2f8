package io.jenkins.plugins.deliveryworkflows.workspace;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Puts an HMAC-SHA-256 before bytes, and takes only those back whose HMAC is right. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final byte[] key;

    /**
     * @param key empty for no signature at all
     */
    Signature(byte[] key) {
        this.key = key.clone();
    }

    byte[] sign(byte[] content) {
        if (key.length == 0) {
            return content;
        }
        byte[] signed = Arrays.copyOf(hmac(content), LENGTH + content.length);
        System.arraycopy(content, 0, signed, LENGTH, content.length);
        return signed;
    }

    /** The content; nothing where somebody without the key wrote it. */
    Optional<byte[]> open(byte[] signed) {
        if (key.length == 0) {
            return Optional.of(signed);
        }
        if (signed.length < LENGTH) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(signed, LENGTH, signed.length);
        return MessageDigest.isEqual(hmac(content), Arrays.copyOf(signed, LENGTH))
                ? Optional.of(content)
                : Optional.empty();
    }

    private byte[] hmac(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
