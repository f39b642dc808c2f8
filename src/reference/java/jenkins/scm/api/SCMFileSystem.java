package jenkins.scm.api;

import hudson.model.Item;
import hudson.model.Run;
import hudson.scm.SCM;
import hudson.scm.SCMDescriptor;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

@SuppressWarnings("rawtypes")
public abstract class SCMFileSystem implements Closeable {

    public abstract long lastModified() throws IOException, InterruptedException;

    public SCMRevision getRevision() {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean isFixedRevision() {
        throw new UnsupportedOperationException("signature only");
    }

    public final SCMFile child(String path) {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract SCMFile getRoot();

    public boolean changesSince(SCMRevision revision, OutputStream changeLogStream)
            throws UnsupportedOperationException, IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public static SCMFileSystem of(Item owner, SCM scm) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public static SCMFileSystem of(Item owner, SCM scm, SCMRevision rev)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public static SCMFileSystem of(Item owner, SCM scm, SCMRevision rev, Run<?, ?> build)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public static boolean supports(SCM scm) {
        throw new UnsupportedOperationException("signature only");
    }

    public static SCMFileSystem of(SCMSource source, SCMHead head)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public static SCMFileSystem of(SCMSource source, SCMHead head, SCMRevision rev)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public static boolean supports(SCMSource source) {
        throw new UnsupportedOperationException("signature only");
    }

    public static boolean supports(SCMDescriptor descriptor) {
        throw new UnsupportedOperationException("signature only");
    }

    public static boolean supports(SCMSourceDescriptor descriptor) {
        throw new UnsupportedOperationException("signature only");
    }

    private SCMFileSystem() {
        throw new UnsupportedOperationException("signature only");
    }
}
