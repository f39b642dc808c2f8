package hudson;

import hudson.model.AbstractModelObject;
import java.util.Collection;
import java.util.List;
import org.kohsuke.stapler.StaplerOverridable;
import org.kohsuke.stapler.StaplerProxy;

public abstract class PluginManager extends AbstractModelObject
        implements StaplerOverridable, StaplerProxy {

    public final ClassLoader uberClassLoader;

    protected abstract Collection<String> loadBundledPlugins() throws Exception;

    public List<PluginWrapper> getPlugins() {
        throw new UnsupportedOperationException("signature only");
    }

    public PluginWrapper getPlugin(String shortName) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getSearchUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object getTarget() {
        throw new UnsupportedOperationException("signature only");
    }

    private PluginManager() {
        throw new UnsupportedOperationException("signature only");
    }
}
