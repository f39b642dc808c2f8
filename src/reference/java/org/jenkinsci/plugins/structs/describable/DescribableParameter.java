package org.jenkinsci.plugins.structs.describable;

public final class DescribableParameter {

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isRequired() {
        throw new UnsupportedOperationException("signature only");
    }

    private DescribableParameter() {
        throw new UnsupportedOperationException("signature only");
    }
}
