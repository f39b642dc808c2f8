package jenkins.scm.api.mixin;

import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMRevision;

@SuppressWarnings("serial")
public abstract class ChangeRequestSCMRevision<H extends SCMHead & ChangeRequestSCMHead>
        extends SCMRevision {

    protected ChangeRequestSCMRevision(H head, SCMRevision target) {
        super(null);
        throw new UnsupportedOperationException("signature only");
    }

    public final SCMRevision getTarget() {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean isMerge() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract boolean equivalent(ChangeRequestSCMRevision<?> revision);

    protected abstract int _hashCode();

    @Override
    public final boolean equals(Object o) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public final int hashCode() {
        throw new UnsupportedOperationException("signature only");
    }
}
