package hudson.model;

import java.io.Serializable;

@SuppressWarnings("serial")
public abstract class ParameterValue implements Serializable {

    protected ParameterValue(String name, String description) {
        throw new UnsupportedOperationException("signature only");
    }

    protected ParameterValue(String name) {
        throw new UnsupportedOperationException("signature only");
    }

    public final String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public Object getValue() {
        throw new UnsupportedOperationException("signature only");
    }
}
