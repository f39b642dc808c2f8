package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Inputs as text, a line {@code name=value} each; empty lines and those with {@code #} say nothing.
 */
final class InputLines {

    private static final int LONGEST = 100_000;

    private InputLines() {}

    /**
     * @param expand puts a build's variables into a value
     * @return by name, in their order; those with an empty value aren't given
     * @throws BadInputException naming all lines that can't be read
     */
    static LinkedHashMap<String, String> read(String text, UnaryOperator<String> expand) {
        LinkedHashMap<String, String> inputs = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        if (text.length() > LONGEST) {
            throw new BadInputException(
                    Messages.InputLines_tooLong(LONGEST), "", Messages.InputLines_form());
        }
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (equals < 1) {
                faults.add(
                        new Fault(
                                Messages.InputLines_noEquals(),
                                Messages.InputLines_line(number),
                                Messages.InputLines_form()));
                continue;
            }
            String value = expand.apply(line.substring(equals + 1).strip()).strip();
            if (!value.isEmpty()) {
                inputs.put(line.substring(0, equals).strip(), value);
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
        return inputs;
    }
}
