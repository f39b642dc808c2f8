package jenkins.model.details;

import hudson.model.Actionable;
import hudson.model.ModelObject;

public abstract class Detail implements ModelObject {

    public Detail(Actionable object) {
        throw new UnsupportedOperationException("signature only");
    }

    public Actionable getObject() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getIconClassName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getLink() {
        throw new UnsupportedOperationException("signature only");
    }

    public DetailGroup getGroup() {
        throw new UnsupportedOperationException("signature only");
    }

    public int getOrder() {
        throw new UnsupportedOperationException("signature only");
    }
}
