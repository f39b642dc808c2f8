package hudson.plugins.git;

@SuppressWarnings("serial")
public class Revision implements java.io.Serializable, Cloneable {

    public String getSha1String() {
        throw new UnsupportedOperationException("signature only");
    }

    private Revision() {
        throw new UnsupportedOperationException("signature only");
    }
}
