package org.jenkinsci.plugins.workflow.job;

import hudson.model.Action;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.TaskListener;
import hudson.model.TopLevelItem;
import hudson.model.TopLevelItemDescriptor;
import hudson.model.queue.QueueTaskFuture;
import hudson.scm.PollingResult;
import hudson.scm.SCM;
import hudson.security.ACL;
import hudson.triggers.SCMTrigger;
import java.io.IOException;
import java.util.Collection;
import jenkins.model.ParameterizedJobMixIn;
import jenkins.triggers.SCMTriggerItem;
import org.jenkinsci.plugins.workflow.flow.FlowDefinition;

@SuppressWarnings({"rawtypes", "unchecked"})
public final class WorkflowJob extends Job<WorkflowJob, WorkflowRun>
        implements ParameterizedJobMixIn.ParameterizedJob<WorkflowJob, WorkflowRun>,
                TopLevelItem,
                SCMTriggerItem {

    public WorkflowJob(ItemGroup parent, String name) {
        super(null, null);
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public FlowDefinition getDefinition() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setDefinition(FlowDefinition definition) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean isBuildable() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    protected void removeRun(WorkflowRun run) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public QueueTaskFuture<WorkflowRun> scheduleBuild2(int quietPeriod, Action... actions) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public hudson.model.BuildAuthorizationToken getAuthToken() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int getQuietPeriod() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ACL getACL() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public TopLevelItemDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Item asItem() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public SCMTrigger getSCMTrigger() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection<? extends SCM> getSCMs() {
        throw new UnsupportedOperationException("signature only");
    }

    public SCM getTypicalSCM() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public PollingResult poll(TaskListener listener) {
        throw new UnsupportedOperationException("signature only");
    }
}
