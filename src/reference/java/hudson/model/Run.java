package hudson.model;

import hudson.EnvVars;
import hudson.ExtensionPoint;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Calendar;
import java.util.List;
import jenkins.model.ArtifactManager;
import org.kohsuke.stapler.StaplerProxy;
import org.springframework.security.access.AccessDeniedException;

public abstract class Run<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>>
        extends Actionable
        implements ExtensionPoint,
                Comparable<RunT>,
                AccessControlled,
                PersistenceRoot,
                StaplerProxy {

    protected Run(JobT job) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public void reload() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void addAction(Action a) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int compareTo(RunT that) {
        throw new UnsupportedOperationException("signature only");
    }

    public Result getResult() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setResult(Result r) {
        throw new UnsupportedOperationException("signature only");
    }

    public List<BuildBadgeAction> getBadgeActions() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isBuilding() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isLogUpdated() {
        throw new UnsupportedOperationException("signature only");
    }

    public Executor getExecutor() {
        throw new UnsupportedOperationException("signature only");
    }

    public final Charset getCharset() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<Cause> getCauses() {
        throw new UnsupportedOperationException("signature only");
    }

    public <T extends Cause> T getCause(Class<T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean isKeepLog() {
        throw new UnsupportedOperationException("signature only");
    }

    public JobT getParent() {
        throw new UnsupportedOperationException("signature only");
    }

    public Calendar getTimestamp() {
        throw new UnsupportedOperationException("signature only");
    }

    public final long getTimeInMillis() {
        throw new UnsupportedOperationException("signature only");
    }

    public final long getStartTimeInMillis() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("signature only");
    }

    public long getDuration() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean hasntStartedYet() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getFullDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    public int getNumber() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getPreviousBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public final RunT getPreviousCompletedBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public final RunT getPreviousBuildInProgress() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getPreviousBuiltBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getPreviousNotFailedBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getPreviousSuccessfulBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<RunT> getPreviousBuildsOverThreshold(int numberOfBuilds, Result threshold) {
        throw new UnsupportedOperationException("signature only");
    }

    public RunT getNextBuild() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public final String getSearchUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getId() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public File getRootDir() {
        throw new UnsupportedOperationException("signature only");
    }

    public final ArtifactManager getArtifactManager() {
        throw new UnsupportedOperationException("signature only");
    }

    public final ArtifactManager pickArtifactManager() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean getHasArtifacts() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ACL getACL() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public List<String> getLog(int maxLines) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public void keepLog(boolean newValue) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public void setDescription(String description) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public EnvVars getEnvironment(TaskListener listener) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getExternalizableId() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Run<?, ?> fromExternalizableId(String id)
            throws IllegalArgumentException, AccessDeniedException {
        throw new UnsupportedOperationException("signature only");
    }

    public static final PermissionGroup PERMISSIONS = null;

    public static final Permission DELETE = null;

    public static final Permission UPDATE = null;

    public static final Permission ARTIFACTS = null;

    @Override
    public Object getTarget() {
        throw new UnsupportedOperationException("signature only");
    }
}
