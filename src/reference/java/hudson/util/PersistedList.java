package hudson.util;

import hudson.model.Saveable;
import java.io.IOException;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

public class PersistedList<T> extends AbstractList<T> {

    protected PersistedList() {
        throw new UnsupportedOperationException("signature only");
    }

    protected PersistedList(Collection<? extends T> initialList) {
        throw new UnsupportedOperationException("signature only");
    }

    public PersistedList(Saveable owner) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean add(T item) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean addAll(Collection<? extends T> items) {
        throw new UnsupportedOperationException("signature only");
    }

    public void replaceBy(Collection<? extends T> col) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public T get(int index) {
        throw new UnsupportedOperationException("signature only");
    }

    public <U extends T> U get(Class<U> type) {
        throw new UnsupportedOperationException("signature only");
    }

    public <U extends T> List<U> getAll(Class<U> type) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Iterator<T> iterator() {
        throw new UnsupportedOperationException("signature only");
    }
}
