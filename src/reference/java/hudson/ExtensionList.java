package hudson;

import java.util.AbstractList;
import java.util.Iterator;
import jenkins.model.Jenkins;

public class ExtensionList<T> extends AbstractList<T> {

    protected ExtensionList(Jenkins jenkins, Class<T> extensionType) {
        throw new UnsupportedOperationException("signature only");
    }

    public <U extends T> U get(Class<U> type) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Iterator<T> iterator() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public T get(int index) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("signature only");
    }

    public static <T> ExtensionList<T> lookup(Class<T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    public static <U> U lookupSingleton(Class<U> type) {
        throw new UnsupportedOperationException("signature only");
    }

    public static <U> U lookupFirst(Class<U> type) {
        throw new UnsupportedOperationException("signature only");
    }
}
