package org.jenkinsci.plugins.structs.describable;

import java.util.Map;

public interface CustomDescribableModel {

    default Map<String, Object> customInstantiate(Map<String, Object> arguments) {
        throw new UnsupportedOperationException("signature only");
    }

    default UninstantiatedDescribable customUninstantiate(UninstantiatedDescribable ud) {
        throw new UnsupportedOperationException("signature only");
    }

    static CustomDescribableModel of(Class<?> type) {
        throw new UnsupportedOperationException("signature only");
    }
}
