package hudson.util;

import hudson.model.ModelObject;
import java.util.ArrayList;
import java.util.Collection;
import org.kohsuke.stapler.HttpResponse;

@SuppressWarnings("serial")
public class ListBoxModel extends ArrayList<ListBoxModel.Option> implements HttpResponse {

    public ListBoxModel(int initialCapacity) {
        throw new UnsupportedOperationException("signature only");
    }

    public ListBoxModel() {
        throw new UnsupportedOperationException("signature only");
    }

    public ListBoxModel(Collection<Option> c) {
        throw new UnsupportedOperationException("signature only");
    }

    public ListBoxModel(Option... data) {
        throw new UnsupportedOperationException("signature only");
    }

    public void add(String displayName, String value) {
        throw new UnsupportedOperationException("signature only");
    }

    public void add(ModelObject usedForDisplayName, String value) {
        throw new UnsupportedOperationException("signature only");
    }

    public ListBoxModel add(String nameAndValue) {
        throw new UnsupportedOperationException("signature only");
    }

    public static final class Option {

        public Option(String name, String value) {
            throw new UnsupportedOperationException("signature only");
        }

        public Option(String name) {
            throw new UnsupportedOperationException("signature only");
        }

        public Option(String name, String value, boolean selected) {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
