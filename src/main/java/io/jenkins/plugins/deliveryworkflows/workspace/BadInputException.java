package io.jenkins.plugins.deliveryworkflows.workspace;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the user gave us can't be worked with; carries every fault found, not only the first.
 *
 * <p>The command line ends with exit code 2, Jenkins with an {@code AbortException}.
 */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BadInputException(List<Fault> faults) {
        super(faults.stream().distinct().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.stream().distinct().toList();
    }

    public BadInputException(String what, String where, String remedy) {
        this(List.of(new Fault(what, where, remedy)));
    }

    /** At least one fault, in the order in which they were found. */
    public List<Fault> faults() {
        return faults;
    }
}
