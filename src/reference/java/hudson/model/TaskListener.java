package hudson.model;

import hudson.console.ConsoleNote;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;

@SuppressWarnings("rawtypes")
public interface TaskListener extends Serializable {

    PrintStream getLogger();

    private PrintWriter _error(String prefix, String msg) {
        throw new UnsupportedOperationException("signature only");
    }

    default void annotate(ConsoleNote ann) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    default void hyperlink(String url, String text) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    default PrintWriter error(String msg) {
        throw new UnsupportedOperationException("signature only");
    }

    default PrintWriter error(String format, Object... args) {
        throw new UnsupportedOperationException("signature only");
    }

    default PrintWriter fatalError(String msg) {
        throw new UnsupportedOperationException("signature only");
    }

    default PrintWriter fatalError(String format, Object... args) {
        throw new UnsupportedOperationException("signature only");
    }

    TaskListener NULL = null;
}
