package hudson.util;

import java.util.ArrayList;
import java.util.Collection;
import org.kohsuke.stapler.HttpResponse;

@SuppressWarnings("serial")
public class ComboBoxModel extends ArrayList<String> implements HttpResponse {

    public ComboBoxModel(int initialCapacity) {
        throw new UnsupportedOperationException("signature only");
    }

    public ComboBoxModel() {
        throw new UnsupportedOperationException("signature only");
    }

    public ComboBoxModel(Collection<? extends String> c) {
        throw new UnsupportedOperationException("signature only");
    }

    public ComboBoxModel(String... values) {
        throw new UnsupportedOperationException("signature only");
    }
}
