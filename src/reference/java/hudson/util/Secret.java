package hudson.util;

import java.io.Serializable;

@SuppressWarnings("serial")
public final class Secret implements Serializable {

    public String getPlainText() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getEncryptedValue() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Secret decrypt(String data) {
        throw new UnsupportedOperationException("signature only");
    }

    public static Secret fromString(String data) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String toString(Secret s) {
        throw new UnsupportedOperationException("signature only");
    }

    private Secret() {
        throw new UnsupportedOperationException("signature only");
    }
}
