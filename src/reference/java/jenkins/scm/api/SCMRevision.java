package jenkins.scm.api;

import java.io.Serializable;

@SuppressWarnings("serial")
public abstract class SCMRevision implements Serializable {

    protected SCMRevision(SCMHead head) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public abstract boolean equals(Object obj);

    @Override
    public abstract int hashCode();

    public boolean isDeterministic() {
        throw new UnsupportedOperationException("signature only");
    }

    public final SCMHead getHead() {
        throw new UnsupportedOperationException("signature only");
    }
}
