package hudson.scm;

import java.io.Serializable;

@SuppressWarnings("serial")
public final class PollingResult implements Serializable {

    public static final PollingResult NO_CHANGES = null;

    public static final PollingResult BUILD_NOW = null;

    private PollingResult() {
        throw new UnsupportedOperationException("signature only");
    }
}
