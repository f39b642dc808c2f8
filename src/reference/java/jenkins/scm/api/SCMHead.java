package jenkins.scm.api;

import hudson.ExtensionPoint;
import hudson.model.Item;
import jenkins.scm.api.mixin.SCMHeadMixin;

@SuppressWarnings("serial")
public class SCMHead implements SCMHeadMixin {

    public SCMHead(String name) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public SCMHeadOrigin getOrigin() {
        throw new UnsupportedOperationException("signature only");
    }

    public int compareTo(SCMHead o) {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract static class HeadByItem implements ExtensionPoint {

        public abstract SCMHead getHead(Item item);

        public static SCMHead findHead(Item item) {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
