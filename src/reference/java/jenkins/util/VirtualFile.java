package jenkins.util;

import hudson.FilePath;
import hudson.remoting.Callable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.net.URL;
import java.nio.file.OpenOption;
import java.util.Collection;

@SuppressWarnings("serial")
public abstract class VirtualFile implements Comparable<VirtualFile>, Serializable {

    public abstract String getName();

    public abstract URI toURI();

    public abstract VirtualFile getParent();

    public abstract boolean isDirectory() throws IOException;

    public abstract boolean isFile() throws IOException;

    public String readLink() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract boolean exists() throws IOException;

    public abstract VirtualFile[] list() throws IOException;

    public VirtualFile[] list(OpenOption... openOptions) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean supportsQuickRecursiveListing() {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<String> list(String includes, String excludes, boolean useDefaultExcludes)
            throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<String> list(
            String includes, String excludes, boolean useDefaultExcludes, OpenOption... openOptions)
            throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract VirtualFile child(String name);

    public abstract long length() throws IOException;

    public abstract long lastModified() throws IOException;

    public int mode() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract boolean canRead() throws IOException;

    public abstract InputStream open() throws IOException;

    public InputStream open(OpenOption... openOptions) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public <V> V run(Callable<V, IOException> callable) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public URL toExternalURL() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isDescendant(String childRelativePath) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public static VirtualFile forFile(File f) {
        throw new UnsupportedOperationException("signature only");
    }

    public static VirtualFile forFilePath(FilePath f) {
        throw new UnsupportedOperationException("signature only");
    }
}
