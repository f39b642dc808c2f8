package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.model.Computer;
import java.io.IOException;
import jenkins.security.MasterToSlaveCallable;

/** A process of Jenkins on this machine, for which a test makes time stand still. */
final class JenkinsProcess {

    private final long id;

    JenkinsProcess(long id) {
        this.id = id;
    }

    static JenkinsProcess of(Computer computer) throws Exception {
        return new JenkinsProcess(computer.getChannel().call(new Id()));
    }

    long id() {
        return id;
    }

    /** Neither works nor answers from now on, and keeps its locks. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    void kill() throws IOException, InterruptedException {
        signal("KILL");
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(id))
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }

    private static final class Id extends MasterToSlaveCallable<Long, RuntimeException> {

        private static final long serialVersionUID = 1L;

        @Override
        public Long call() {
            return ProcessHandle.current().pid();
        }
    }
}
