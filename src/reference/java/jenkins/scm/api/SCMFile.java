package jenkins.scm.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

public abstract class SCMFile {

    protected SCMFile() {
        throw new UnsupportedOperationException("signature only");
    }

    protected SCMFile(SCMFile parent, String name) {
        throw new UnsupportedOperationException("signature only");
    }

    public final String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getPath() {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean isRoot() {
        throw new UnsupportedOperationException("signature only");
    }

    public SCMFile parent() {
        throw new UnsupportedOperationException("signature only");
    }

    public SCMFile child(String path) {
        throw new UnsupportedOperationException("signature only");
    }

    protected abstract SCMFile newChild(String name, boolean assumeIsDirectory);

    public abstract Iterable<SCMFile> children() throws IOException, InterruptedException;

    public abstract long lastModified() throws IOException, InterruptedException;

    public final boolean exists() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean isFile() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean isDirectory() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public final Type getType() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    protected final void type(Type type) {
        throw new UnsupportedOperationException("signature only");
    }

    protected abstract Type type() throws IOException, InterruptedException;

    public abstract InputStream content() throws IOException, InterruptedException;

    public byte[] contentAsBytes() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String contentAsString() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String contentMimeType() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isContentBinary() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isContentText() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public Charset contentEncoding() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public enum Type {
        NONEXISTENT,
        REGULAR_FILE,
        DIRECTORY,
        LINK,
        OTHER;
    }
}
