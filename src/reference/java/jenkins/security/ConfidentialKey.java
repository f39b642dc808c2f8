package jenkins.security;

import java.io.IOException;

public abstract class ConfidentialKey {

    protected ConfidentialKey(String id) {
        throw new UnsupportedOperationException("signature only");
    }

    protected byte[] load() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    protected void store(byte[] payload) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getId() {
        throw new UnsupportedOperationException("signature only");
    }
}
