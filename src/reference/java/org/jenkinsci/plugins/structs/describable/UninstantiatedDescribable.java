package org.jenkinsci.plugins.structs.describable;

import hudson.model.TaskListener;
import java.io.Serializable;
import java.util.Map;

@SuppressWarnings({"rawtypes", "serial"})
public class UninstantiatedDescribable implements Serializable {

    public UninstantiatedDescribable(String symbol, String klass, Map<String, ?> arguments) {
        throw new UnsupportedOperationException("signature only");
    }

    public UninstantiatedDescribable(Map<String, ?> arguments) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getSymbol() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setSymbol(String symbol) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getKlass() {
        throw new UnsupportedOperationException("signature only");
    }

    public DescribableModel getModel() {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, ?> getArguments() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean hasSoleRequiredArgument() {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, Object> toMap() {
        throw new UnsupportedOperationException("signature only");
    }

    public Object instantiate(TaskListener listener) throws Exception {
        throw new UnsupportedOperationException("signature only");
    }

    public <T> T instantiate(Class<T> base, TaskListener listener) throws Exception {
        throw new UnsupportedOperationException("signature only");
    }

    public static UninstantiatedDescribable from(Object o) {
        throw new UnsupportedOperationException("signature only");
    }
}
