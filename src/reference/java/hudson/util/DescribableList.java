package hudson.util;

import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.Saveable;
import java.io.IOException;
import java.util.Collection;

public class DescribableList<T extends Describable<T>, D extends Descriptor<T>>
        extends PersistedList<T> {

    public DescribableList(Saveable owner) {
        throw new UnsupportedOperationException("signature only");
    }

    public DescribableList(Saveable owner, Collection<? extends T> initialList) {
        throw new UnsupportedOperationException("signature only");
    }

    public void replace(T item) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public T get(D descriptor) {
        throw new UnsupportedOperationException("signature only");
    }

    public void remove(D descriptor) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public <U extends T> U get(Class<U> type) {
        throw new UnsupportedOperationException("signature only");
    }
}
