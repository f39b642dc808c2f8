package hudson;

import java.io.IOException;

@SuppressWarnings("serial")
public class AbortException extends IOException {

    public AbortException() {
        throw new UnsupportedOperationException("signature only");
    }

    public AbortException(String message) {
        throw new UnsupportedOperationException("signature only");
    }
}
