package hudson;

import hudson.model.Describable;
import hudson.model.Descriptor;
import jenkins.model.Jenkins;

@SuppressWarnings("unchecked")
public class DescriptorExtensionList<T extends Describable<T>, D extends Descriptor<T>>
        extends ExtensionList<D> {

    public static <T extends Describable<T>, D extends Descriptor<T>>
            DescriptorExtensionList<T, D> createDescriptorList(
                    Jenkins jenkins, Class<T> describableType) {
        throw new UnsupportedOperationException("signature only");
    }

    public D find(Class<? extends T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    private DescriptorExtensionList() {
        super((Jenkins) null, (Class) null);
        throw new UnsupportedOperationException("signature only");
    }
}
