package hudson.tasks.test;

import hudson.model.AbstractBuild;
import hudson.model.HealthReport;
import hudson.model.HealthReportingAction;
import hudson.model.Run;
import java.util.List;
import jenkins.model.RunAction2;

@SuppressWarnings("rawtypes")
public abstract class AbstractTestResultAction<T extends AbstractTestResultAction>
        implements HealthReportingAction, RunAction2 {

    public Run<?, ?> run;

    protected AbstractTestResultAction() {
        throw new UnsupportedOperationException("signature only");
    }

    protected AbstractTestResultAction(Run owner) {
        throw new UnsupportedOperationException("signature only");
    }

    protected AbstractTestResultAction(AbstractBuild owner) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onAttached(Run<?, ?> r) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onLoad(Run<?, ?> r) {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract int getFailCount();

    public int getSkipCount() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract int getTotalCount();

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getUrlName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getIconFileName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public HealthReport getBuildHealth() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract Object getResult();

    public List<? extends TestResult> getFailedTests() {
        throw new UnsupportedOperationException("signature only");
    }
}
