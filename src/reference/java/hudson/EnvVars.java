package hudson;

import java.util.Map;
import java.util.TreeMap;

@SuppressWarnings("serial")
public class EnvVars extends TreeMap<String, String> {

    public EnvVars() {
        throw new UnsupportedOperationException("signature only");
    }

    public EnvVars(Map<String, String> m) {
        throw new UnsupportedOperationException("signature only");
    }

    public EnvVars(EnvVars m) {
        throw new UnsupportedOperationException("signature only");
    }

    public EnvVars(String... keyValuePairs) {
        throw new UnsupportedOperationException("signature only");
    }

    public void override(String key, String value) {
        throw new UnsupportedOperationException("signature only");
    }

    public EnvVars overrideAll(Map<String, String> all) {
        throw new UnsupportedOperationException("signature only");
    }

    public String get(String key, String defaultValue) {
        throw new UnsupportedOperationException("signature only");
    }

    public String expand(String s) {
        throw new UnsupportedOperationException("signature only");
    }
}
