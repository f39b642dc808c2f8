package hudson.model;

import hudson.security.AccessControlled;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import org.kohsuke.stapler.StaplerFallback;
import org.kohsuke.stapler.StaplerProxy;

public abstract class AbstractCIBase extends Node
        implements ItemGroup<TopLevelItem>, StaplerProxy, StaplerFallback, AccessControlled {

    @Override
    public String getNodeName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract List<Node> getNodes();

    public abstract Queue getQueue();

    protected abstract ConcurrentMap<Node, Computer> getComputerMap();
}
