package org.jenkinsci.plugins.structs.describable;

import hudson.model.TaskListener;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;

@SuppressWarnings("serial")
public final class DescribableModel<T> implements Serializable {

    public static <T> DescribableModel<T> of(Class<T> clazz) {
        throw new UnsupportedOperationException("signature only");
    }

    public Class<T> getType() {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<DescribableParameter> getParameters() {
        throw new UnsupportedOperationException("signature only");
    }

    public DescribableParameter getParameter(String name) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean hasSingleRequiredParameter() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    public T instantiate(Map<String, ?> arguments, TaskListener listener)
            throws IllegalArgumentException {
        throw new UnsupportedOperationException("signature only");
    }

    public UninstantiatedDescribable uninstantiate2(T o) throws UnsupportedOperationException {
        throw new UnsupportedOperationException("signature only");
    }

    private DescribableModel() {
        throw new UnsupportedOperationException("signature only");
    }
}
