package hudson.plugins.git.util;

import hudson.plugins.git.Revision;
import java.io.Serializable;

@SuppressWarnings("serial")
public class Build implements Serializable, Cloneable {

    public Revision marked;

    public Revision revision;

    public Revision getRevision() {
        throw new UnsupportedOperationException("signature only");
    }

    public int getBuildNumber() {
        throw new UnsupportedOperationException("signature only");
    }

    private Build() {
        throw new UnsupportedOperationException("signature only");
    }
}
