package hudson.model;

@SuppressWarnings("rawtypes")
public abstract class TopLevelItemDescriptor extends Descriptor<TopLevelItem> {

    protected TopLevelItemDescriptor(Class<? extends TopLevelItem> clazz) {
        throw new UnsupportedOperationException("signature only");
    }

    protected TopLevelItemDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract TopLevelItem newInstance(ItemGroup parent, String name);
}
