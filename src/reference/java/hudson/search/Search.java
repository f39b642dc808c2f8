package hudson.search;

import org.kohsuke.stapler.StaplerProxy;

public class Search implements StaplerProxy {

    @Override
    public Object getTarget() {
        throw new UnsupportedOperationException("signature only");
    }
}
