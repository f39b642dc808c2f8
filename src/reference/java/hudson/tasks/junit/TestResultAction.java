package hudson.tasks.junit;

import hudson.model.Action;
import hudson.tasks.test.AbstractTestResultAction;
import java.util.Collection;
import jenkins.tasks.SimpleBuildStep;
import org.kohsuke.stapler.StaplerProxy;

public class TestResultAction extends AbstractTestResultAction<TestResultAction>
        implements StaplerProxy, SimpleBuildStep.LastBuildAction {

    @Override
    public Collection<? extends Action> getProjectActions() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public TestResult getResult() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int getFailCount() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int getTotalCount() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object getTarget() {
        throw new UnsupportedOperationException("signature only");
    }

    private TestResultAction() {
        throw new UnsupportedOperationException("signature only");
    }
}
