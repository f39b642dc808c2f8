package io.jenkins.plugins.deliveryworkflows.jenkins.agent;

import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import java.io.PrintStream;

/** Tells how far the work has come in a build's log. */
final class LoggedProgress implements Progress {

    private final PrintStream log;

    LoggedProgress(PrintStream log) {
        this.log = log;
    }

    @Override
    public void step(int number, int of, String what) {
        log.println("[" + number + "/" + of + "] " + what);
    }

    @Override
    public void note(String message) {
        log.println("  " + VisibleText.line(SecretMask.of(message)));
    }
}
