package jenkins.scm.api;

import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Item;
import hudson.model.TaskListener;
import hudson.scm.SCM;
import java.io.IOException;
import java.util.Set;

public abstract class SCMSource extends AbstractDescribableImpl<SCMSource>
        implements ExtensionPoint {

    protected SCMSource() {
        throw new UnsupportedOperationException("signature only");
    }

    public final String getId() {
        throw new UnsupportedOperationException("signature only");
    }

    public final SCMSourceOwner getOwner() {
        throw new UnsupportedOperationException("signature only");
    }

    public final Set<SCMHead> fetch(TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public final SCMRevision fetch(SCMHead head, TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public final SCMRevision fetch(String thingName, TaskListener listener, Item context)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract SCM build(SCMHead head, SCMRevision revision);

    public final SCM build(SCMHead head) {
        throw new UnsupportedOperationException("signature only");
    }

    public SCMRevision getTrustedRevision(SCMRevision revision, TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract static class SourceByItem implements ExtensionPoint {

        public abstract SCMSource getSource(Item item);

        public static SCMSource findSource(Item item) {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
