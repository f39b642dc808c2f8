package hudson.remoting;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;

public class Channel implements VirtualChannel, Closeable {

    public boolean isClosingOrClosed() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public <T> T export(Class<T> type, T instance) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean preloadJar(Callable<?, ?> classLoaderRef, Class<?>... classesInJar)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean preloadJar(ClassLoader local, Class<?>... classesInJar)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean preloadJar(ClassLoader local, URL... jars)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public <V, T extends Throwable> V call(Callable<V, T> callable)
            throws IOException, T, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public <V, T extends Throwable> Future<V> callAsync(Callable<V, T> callable)
            throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void join() throws InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void join(long timeout) throws InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void syncLocalIO() throws InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Channel current() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Channel currentOrFail() throws IllegalStateException {
        throw new UnsupportedOperationException("signature only");
    }

    private Channel() {
        throw new UnsupportedOperationException("signature only");
    }
}
