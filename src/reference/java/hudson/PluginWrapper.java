package hudson;

import hudson.model.ModelObject;

public class PluginWrapper implements Comparable<PluginWrapper>, ModelObject {

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getShortName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getVersion() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isActive() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int compareTo(PluginWrapper pw) {
        throw new UnsupportedOperationException("signature only");
    }

    private PluginWrapper() {
        throw new UnsupportedOperationException("signature only");
    }
}
