package hudson;

import hudson.model.Computer;
import hudson.model.TaskListener;
import hudson.remoting.Callable;
import hudson.remoting.Future;
import hudson.remoting.VirtualChannel;
import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URI;
import java.net.URL;
import java.nio.file.OpenOption;
import java.util.List;
import org.jenkinsci.remoting.RoleSensitive;

@SuppressWarnings("serial")
public final class FilePath implements Serializable {

    public FilePath(VirtualChannel channel, String remote) {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath(File localPath) {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath(FilePath base, String rel) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getRemote() {
        throw new UnsupportedOperationException("signature only");
    }

    public void zip(OutputStream os) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void zip(FilePath dst) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void zip(OutputStream os, FileFilter filter) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void zip(OutputStream os, String glob) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void copyFrom(URL url) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void copyFrom(InputStream in) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void copyFrom(FilePath src) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public <T> T act(FileCallable<T> callable) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public <T> Future<T> actAsync(FileCallable<T> callable)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public <V, E extends Throwable> V act(Callable<V, E> callable)
            throws IOException, InterruptedException, E {
        throw new UnsupportedOperationException("signature only");
    }

    public URI toURI() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public Computer toComputer() {
        throw new UnsupportedOperationException("signature only");
    }

    public void mkdirs() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public Launcher createLauncher(TaskListener listener) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void deleteRecursive() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void deleteContents() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getBaseName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath sibling(String rel) {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath withSuffix(String suffix) {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath child(String relOrAbsolute) {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath getParent() {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath createTempFile(String prefix, String suffix)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath createTextTempFile(String prefix, String suffix, String contents)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath createTextTempFile(
            String prefix, String suffix, String contents, boolean inThisDirectory)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath createTempDir(String prefix, String suffix)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean delete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean exists() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public long lastModified() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void touch(long timestamp) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isDirectory() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public long length() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public List<FilePath> list() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public List<FilePath> list(FilePath verificationRoot, OpenOption... openOptions)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public List<FilePath> listDirectories() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public List<FilePath> list(FileFilter filter) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath[] list(String includes) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath[] list(String includes, String excludes)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public FilePath[] list(String includes, String excludes, boolean defaultExcludes)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public InputStream read() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public InputStream read(FilePath rootPath, OpenOption... openOptions)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String readToString() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public OutputStream write() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void write(String content, String encoding) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String digest() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void renameTo(FilePath target) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void copyTo(FilePath target) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void copyTo(OutputStream os) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public int copyRecursiveTo(FilePath target) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public int copyRecursiveTo(String fileMask, FilePath target)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public int copyRecursiveTo(String fileMask, String excludes, FilePath target)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String validateAntFileMask(String fileMasks, int bound)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String validateAntFileMask(String fileMasks, boolean caseSensitive)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String validateAntFileMask(String fileMasks, int bound, boolean caseSensitive)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public VirtualChannel getChannel() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isRemote() {
        throw new UnsupportedOperationException("signature only");
    }

    public interface FileCallable<T> extends Serializable, RoleSensitive {

        T invoke(File f, VirtualChannel channel) throws IOException, InterruptedException;
    }
}
