package jenkins.plugins.git;

import hudson.scm.SCM;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSource;

@SuppressWarnings("serial")
public abstract class AbstractGitSCMSource extends SCMSource {

    public abstract String getCredentialsId();

    public abstract String getRemote();

    @Override
    public SCM build(SCMHead head, SCMRevision revision) {
        throw new UnsupportedOperationException("signature only");
    }

    private AbstractGitSCMSource() {
        throw new UnsupportedOperationException("signature only");
    }

    public static class SCMRevisionImpl extends SCMRevision {

        public SCMRevisionImpl(SCMHead head, String hash) {
            super(null);
            throw new UnsupportedOperationException("signature only");
        }

        public String getHash() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public boolean equals(Object o) {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
