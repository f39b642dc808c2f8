package hudson.model;

import hudson.ExtensionPoint;
import hudson.security.ACL;
import hudson.util.RunList;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kohsuke.stapler.StaplerOverridable;

@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class Job<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>>
        extends AbstractItem implements ExtensionPoint, StaplerOverridable, ModelObject {

    protected Job(ItemGroup parent, String name) {
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
    public void onCopiedFrom(Item src) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getPronoun() {
        throw new UnsupportedOperationException("signature only");
    }

    public int getNextBuildNumber() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection<? extends Job> getAllJobs() {
        throw new UnsupportedOperationException("signature only");
    }

    public void addProperty(JobProperty<? super JobT> jobProp) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public void removeProperty(JobProperty<? super JobT> jobProp) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public <T extends JobProperty> T removeProperty(Class<T> clazz) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<JobPropertyDescriptor, JobProperty<? super JobT>> getProperties() {
        throw new UnsupportedOperationException("signature only");
    }

    public <T extends JobProperty> T getProperty(Class<T> clazz) {
        throw new UnsupportedOperationException("signature only");
    }

    public JobProperty getProperty(String className) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection<?> getOverrides() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void delete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract boolean isBuildable();

    public RunList<RunT> getBuilds() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunList<RunT> getNewBuilds() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getBuild(String id) {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getBuildByNumber(int n) {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getNearestBuild(int n) {
        throw new UnsupportedOperationException("signature only");
    }

    protected abstract void removeRun(RunT run);

    public RunT getLastBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getFirstBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getLastSuccessfulBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getLastStableBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getLastCompletedBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public HealthReport getBuildHealth() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<HealthReport> getBuildHealthReports() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ACL getACL() {
        throw new UnsupportedOperationException("signature only");
    }
}
