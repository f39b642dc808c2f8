package hudson;

import hudson.model.TaskListener;
import hudson.remoting.Channel;
import hudson.remoting.VirtualChannel;
import hudson.util.ArgumentListBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

public abstract class Launcher {

    protected Launcher(TaskListener listener, VirtualChannel channel) {
        throw new UnsupportedOperationException("signature only");
    }

    public VirtualChannel getChannel() {
        throw new UnsupportedOperationException("signature only");
    }

    public TaskListener getListener() {
        throw new UnsupportedOperationException("signature only");
    }

    public final ProcStarter launch() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract Proc launch(ProcStarter starter) throws IOException;

    public abstract Channel launchChannel(
            String[] cmd, OutputStream out, FilePath workDir, Map<String, String> envVars)
            throws IOException, InterruptedException;

    public boolean isUnix() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract void kill(Map<String, String> modelEnvVars)
            throws IOException, InterruptedException;

    public final Launcher decorateByEnv(EnvVars _env) {
        throw new UnsupportedOperationException("signature only");
    }

    public final class ProcStarter {

        protected boolean[] masks;

        protected FilePath pwd;

        protected OutputStream stdout;

        protected OutputStream stderr;

        protected InputStream stdin;

        protected String[] envs;

        public ProcStarter cmdAsSingleString(String s) {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter cmds(String... args) {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter cmds(File program, String... args) {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter cmds(List<String> args) {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter cmds(ArgumentListBuilder args) {
            throw new UnsupportedOperationException("signature only");
        }

        public List<String> cmds() {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter masks(boolean... masks) {
            throw new UnsupportedOperationException("signature only");
        }

        public boolean[] masks() {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter quiet(boolean quiet) {
            throw new UnsupportedOperationException("signature only");
        }

        public boolean quiet() {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter pwd(FilePath workDir) {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter pwd(File workDir) {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter pwd(String workDir) {
            throw new UnsupportedOperationException("signature only");
        }

        public FilePath pwd() {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter stdout(OutputStream out) {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter stdout(TaskListener out) {
            throw new UnsupportedOperationException("signature only");
        }

        public OutputStream stdout() {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter stderr(OutputStream err) {
            throw new UnsupportedOperationException("signature only");
        }

        public OutputStream stderr() {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter stdin(InputStream in) {
            throw new UnsupportedOperationException("signature only");
        }

        public InputStream stdin() {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter envs(Map<String, String> overrides) {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter envs(String... overrides) {
            throw new UnsupportedOperationException("signature only");
        }

        public String[] envs() {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter readStdout() {
            throw new UnsupportedOperationException("signature only");
        }

        public ProcStarter writeStdin() {
            throw new UnsupportedOperationException("signature only");
        }

        public Proc start() throws IOException {
            throw new UnsupportedOperationException("signature only");
        }

        public int join() throws IOException, InterruptedException {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
