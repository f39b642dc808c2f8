package hudson.scm;

import hudson.ExtensionPoint;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Describable;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.io.File;
import java.io.IOException;
import java.util.Map;

public abstract class SCM implements Describable<SCM>, ExtensionPoint {

    public String getType() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean supportsPolling() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean requiresWorkspaceForPolling() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public void checkout(
            Run<?, ?> build,
            Launcher launcher,
            FilePath workspace,
            TaskListener listener,
            File changelogFile,
            SCMRevisionState baseline)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public void buildEnvironment(Run<?, ?> build, Map<String, String> env) {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract ChangeLogParser createChangeLogParser();
}
