package hudson.scm;

import hudson.model.Action;

public abstract class SCMRevisionState implements Action {

    @Override
    public String getIconFileName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getUrlName() {
        throw new UnsupportedOperationException("signature only");
    }

    public static SCMRevisionState NONE;
}
