package hudson.plugins.git;

import java.util.Collection;

@SuppressWarnings("serial")
public class Revision implements java.io.Serializable, Cloneable {

    public String getSha1String() {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<Branch> getBranches() {
        throw new UnsupportedOperationException("signature only");
    }

    private Revision() {
        throw new UnsupportedOperationException("signature only");
    }
}
