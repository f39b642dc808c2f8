package io.jenkins.plugins.deliveryworkflows.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the calls of this product in shell commands, as readers would type them. */
final class ShownCommand {

    private static final Pattern CALL = Pattern.compile("^(?:\\./)?(?:bin/)?delivery-workflows ");
    private static final Pattern WORD =
            Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\|\\||&&|[|;>])|([^\\s'\"|;>&]+)");

    private ShownCommand() {}

    /** The arguments of each call, up to a pipe, a redirection or the end of the command. */
    static List<List<String>> calls(String shell) {
        List<List<String>> calls = new ArrayList<>();
        for (String line : shell.replace("\\\n", " ").split("\n")) {
            String command = line.strip();
            if (CALL.matcher(command).find()) {
                calls.add(words(command.substring(command.indexOf(' ') + 1)));
            }
        }
        return calls;
    }

    private static List<String> words(String arguments) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(arguments);
        while (word.find() && word.group(3) == null) {
            if (word.group().startsWith("#")) {
                break;
            }
            words.add(
                    word.group(1) != null
                            ? word.group(1)
                            : word.group(2) != null ? word.group(2) : word.group(4));
        }
        return words;
    }
}
