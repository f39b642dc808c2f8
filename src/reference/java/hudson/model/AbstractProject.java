package hudson.model;

import hudson.FilePath;
import hudson.scm.SCM;
import hudson.tasks.Publisher;
import hudson.util.DescribableList;
import java.io.IOException;
import jenkins.model.ParameterizedJobMixIn;

@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class AbstractProject<
                P extends AbstractProject<P, R>, R extends AbstractBuild<P, R>>
        extends Job<P, R> implements BuildableItem, ParameterizedJobMixIn.ParameterizedJob<P, R> {

    protected AbstractProject(ItemGroup parent, String name) {
        super(null, null);
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getPronoun() {
        throw new UnsupportedOperationException("signature only");
    }

    public final FilePath getSomeWorkspace() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean isBuildable() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isDisabled() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract DescribableList<Publisher, Descriptor<Publisher>> getPublishersList();

    @Override
    public void removeRun(R run) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public R getBuildByNumber(int n) {
        throw new UnsupportedOperationException("signature only");
    }

    protected abstract Class<R> getBuildClass();

    public SCM getScm() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract boolean isFingerprintConfigured();
}
