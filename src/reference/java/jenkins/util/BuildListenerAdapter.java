package jenkins.util;

import hudson.model.BuildListener;
import hudson.model.TaskListener;
import java.io.PrintStream;

@SuppressWarnings("serial")
public final class BuildListenerAdapter implements BuildListener {

    @Override
    public PrintStream getLogger() {
        throw new UnsupportedOperationException("signature only");
    }

    public static BuildListener wrap(TaskListener l) {
        throw new UnsupportedOperationException("signature only");
    }

    private BuildListenerAdapter() {
        throw new UnsupportedOperationException("signature only");
    }
}
