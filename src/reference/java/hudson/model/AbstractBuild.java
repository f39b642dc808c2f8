package hudson.model;

import hudson.FilePath;
import java.io.IOException;
import java.util.Map;

public abstract class AbstractBuild<P extends AbstractProject<P, R>, R extends AbstractBuild<P, R>>
        extends Run<P, R> implements Queue.Executable {

    protected AbstractBuild(P job) throws IOException {
        super(null);
        throw new UnsupportedOperationException("signature only");
    }

    public final P getProject() {
        throw new UnsupportedOperationException("signature only");
    }

    public Node getBuiltOn() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getBuiltOnStr() {
        throw new UnsupportedOperationException("signature only");
    }

    public final FilePath getWorkspace() {
        throw new UnsupportedOperationException("signature only");
    }

    public final FilePath getModuleRoot() {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, String> getBuildVariables() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public abstract void run();
}
