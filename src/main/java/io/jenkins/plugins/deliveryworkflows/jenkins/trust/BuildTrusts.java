package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.AbortException;
import hudson.model.Cause;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.engine.GivenTrust;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentSettings;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMSource;
import jenkins.security.HMACConfidentialKey;
import org.jenkinsci.plugins.workflow.cps.replay.ReplayCause;

/** Finds out on the controller what may be believed of a build. */
public final class BuildTrusts {

    private static final HMACConfidentialKey CACHE_KEYS =
            new HMACConfidentialKey(BuildTrusts.class, "cache");

    private BuildTrusts() {}

    /**
     * Asks Jenkins' own records and the repository; never for the thread that runs Pipeline code.
     *
     * @param listener where the build's log is told whose control files hold
     * @throws AbortException if the control files are there and can't be taken
     */
    public static BuildTrust of(Run<?, ?> run, TaskListener listener)
            throws IOException, InterruptedException {
        BuiltSource source = source(run, listener);
        Set<Distrust> distrust = EnumSet.noneOf(Distrust.class);
        distrust.addAll(source.distrust());
        if (run.getCauses().stream().anyMatch(BuildTrusts::isReplay)) {
            distrust.add(Distrust.REPLAY);
        }
        if (source.commit().isEmpty()) {
            distrust.add(Distrust.UNKNOWN_COMMIT);
        }
        GivenTrust control;
        try {
            control = ControlSource.read(run.getParent(), source.control());
        } catch (BadInputException e) {
            throw new AbortException(SecretMask.of(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            distrust.add(Distrust.UNREAD_CONTROL_FILES);
            String why = VisibleText.line(SecretMask.of(String.valueOf(e.getMessage())));
            listener.getLogger().println(Messages.unread(source.control().name(), why));
            control = ControlSource.unread(run.getParent());
        }
        listener.getLogger().println(Messages.controlFiles(VisibleText.line(control.how())));
        return new BuildTrust(
                source.commit(),
                source.changeTarget(),
                control,
                distrust.stream().map(Distrust::code).toList());
    }

    /** What an agent is told about a build. */
    public static AgentSettings settings(Run<?, ?> run, BuildTrust trust) {
        byte[] job = run.getParent().getFullName().getBytes(StandardCharsets.UTF_8);
        return new AgentSettings(trust.changeTarget(), trust.control(), CACHE_KEYS.mac(job));
    }

    /** Who begins at a later stage takes the script of an earlier build, which may be a replay. */
    private static boolean isReplay(Cause cause) {
        return cause instanceof ReplayCause
                || cause.getClass().getSimpleName().equals("RestartDeclarativePipelineCause");
    }

    private static BuiltSource source(Run<?, ?> run, TaskListener listener)
            throws IOException, InterruptedException {
        Job<?, ?> job = run.getParent();
        SCMSource source = SCMSource.SourceByItem.findSource(job);
        SCMHead head = SCMHead.HeadByItem.findHead(job);
        return source == null || head == null
                ? PlainBuild.read(run)
                : BranchBuild.read(run, source, head, listener);
    }
}
