package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;

/** Tells a person at a terminal, or a log, how far the work has come. */
final class TerminalProgress implements Progress {

    private static final int WIDTH = 30;
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long REFRESH_NANOS = 100_000_000L;

    private final Terminal terminal;
    private long started = System.nanoTime();
    private long shown;
    private boolean barVisible;

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void step(int number, int of, String what) {
        clearBar();
        started = System.nanoTime();
        terminal.err().println("[" + number + "/" + of + "] " + what);
    }

    /** A bar, at a terminal only, and only for work that takes over a second. */
    @Override
    public synchronized void advance(int done, int total) {
        long now = System.nanoTime();
        if (!terminal.interactive()
                || now - started < PATIENCE_NANOS
                || now - shown < REFRESH_NANOS) {
            return;
        }
        shown = now;
        if (done == total) {
            clearBar();
            return;
        }
        int filled = (int) ((long) WIDTH * done / total);
        terminal.err()
                .print(
                        "\r  "
                                + "█".repeat(filled)
                                + "░".repeat(WIDTH - filled)
                                + " "
                                + done
                                + "/"
                                + total);
        terminal.err().flush();
        barVisible = true;
    }

    @Override
    public synchronized void note(String message) {
        clearBar();
        terminal.err().println("  " + VisibleText.line(SecretMask.of(message)));
    }

    private void clearBar() {
        if (barVisible) {
            terminal.err().print("\r" + " ".repeat(WIDTH + 24) + "\r");
            barVisible = false;
        }
    }
}
