package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command as a reader would type it, from the exec or the shell form. Values that look secret are
 * left out, and so is what exceeds a line.
 */
final class CommandText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_LENGTH = 160;
    private static final Pattern SECRET =
            Pattern.compile(
                    "([\\w.-]{0,64}(?:passw|pwd|passphrase|secret|token|credential|api[-_]?key)[\\w.-]{0,64}[= ])\\S+",
                    Pattern.CASE_INSENSITIVE);

    /** Who logs in with what stands between the scheme and the host. */
    private static final Pattern LOGIN = Pattern.compile("://[^\\s/@]{1,200}@");

    private CommandText() {}

    static String of(String written) {
        String words = String.join(" ", words(written));
        String named = SECRET.matcher(words).replaceAll("$1…");
        String open = LOGIN.matcher(named).replaceAll("://…@");
        return open.length() <= MAX_LENGTH ? open : open.substring(0, MAX_LENGTH).strip() + "…";
    }

    /** The words of the exec form; those between white space of the shell form. */
    static List<String> words(String written) {
        if (written.startsWith("[")) {
            try {
                return Arrays.asList(JSON.readValue(written, String[].class));
            } catch (JsonProcessingException e) {
                // Docker then takes it for the shell form.
                return List.of(written);
            }
        }
        return Arrays.stream(written.split("\\s+")).collect(Collectors.toList());
    }
}
