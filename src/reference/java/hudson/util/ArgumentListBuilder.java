package hudson.util;

import java.io.File;
import java.io.Serializable;
import java.util.List;

@SuppressWarnings("serial")
public class ArgumentListBuilder implements Serializable, Cloneable {

    public ArgumentListBuilder() {
        throw new UnsupportedOperationException("signature only");
    }

    public ArgumentListBuilder(String... args) {
        throw new UnsupportedOperationException("signature only");
    }

    public ArgumentListBuilder add(Object a) {
        throw new UnsupportedOperationException("signature only");
    }

    public ArgumentListBuilder add(Object a, boolean mask) {
        throw new UnsupportedOperationException("signature only");
    }

    public ArgumentListBuilder add(File f) {
        throw new UnsupportedOperationException("signature only");
    }

    public ArgumentListBuilder add(String a) {
        throw new UnsupportedOperationException("signature only");
    }

    public ArgumentListBuilder add(String a, boolean mask) {
        throw new UnsupportedOperationException("signature only");
    }

    public ArgumentListBuilder add(String... args) {
        throw new UnsupportedOperationException("signature only");
    }

    public ArgumentListBuilder add(Iterable<String> args) {
        throw new UnsupportedOperationException("signature only");
    }

    public String[] toCommandArray() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<String> toList() {
        throw new UnsupportedOperationException("signature only");
    }
}
