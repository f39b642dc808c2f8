package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/**
 * Where a command talks to: results to {@code out}, everything else to {@code err}.
 *
 * @param interactive whether a person sits at it
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        boolean interactive,
        Cancellation cancellation) {

    /** Whether colours help: at a terminal, unless {@code NO_COLOR} (no-color.org) says no. */
    boolean color() {
        return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Prints a result, without a secret that a name in it may carry. */
    void print(String result) {
        out.println(SecretMask.of(result));
    }

    /** Says all that is wrong, each with where and what to do. */
    void fail(List<Fault> faults, String command) {
        String count =
                faults.size() == 1 ? "one thing is wrong:" : faults.size() + " things are wrong:";
        err.println(command + ": " + count);
        faults.forEach(
                fault -> err.println("  " + VisibleText.line(SecretMask.of(fault.toString()))));
        String topic =
                command.contains(" ") ? command.replaceFirst(" ", " help ") : command + " help";
        err.println("Help: " + topic);
    }
}
