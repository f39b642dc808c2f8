package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.RepositoryPaths;
import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Code;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what code in a runbook names and the repository lacks: files, targets of make, scripts of
 * npm, tasks of Gradle, HTTP paths of its own. Other programs and other hosts aren't judged.
 */
final class NamedThings {

    private static final Pattern METHOD =
            Pattern.compile("(?:GET|HEAD|POST|PUT|PATCH|DELETE) (/\\S*)");
    private static final Pattern LOCAL_URL =
            Pattern.compile(
                    "(?:https?://)?([A-Za-z][A-Za-z0-9.-]{0,62}|127\\.0\\.0\\.1)(?::\\d{1,5})?(/\\S*)");

    private final RepositoryPaths paths;
    private final TypedNames typed;
    private final OwnHttpPaths http;
    private final Set<String> hosts;

    NamedThings(Project project) {
        List<Command> commands = project.facts().commands();
        paths = RepositoryPaths.of(project);
        typed = new TypedNames(paths, commands);
        http = OwnHttpPaths.of(project.facts());
        hosts =
                project.facts().services().stream()
                        .filter(Service::ours)
                        .map(Service::name)
                        .collect(Collectors.toSet());
        hosts.add("localhost");
        hosts.add("127.0.0.1");
    }

    /** What one piece of code names in vain, as sentences. */
    List<String> missing(Code code) {
        List<String> missing = new ArrayList<>();
        String folder = "";
        for (String command : code.text().split("&&|\\|\\||[;|]")) {
            List<String> words = words(command);
            if (words.size() == 2 && words.get(0).equals("cd")) {
                folder = RepositoryPaths.resolve(folder, words.get(1)).orElse(folder);
            }
            missing.addAll(typed.missing(words, folder));
        }
        httpPath(code.text())
                .filter(path -> !http.has(path))
                .ifPresent(
                        path ->
                                missing.add(
                                        "no endpoint '" + path + "' was found in this repository"));
        return missing;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.strip().split("\\s+")) {
            boolean prompt = words.isEmpty() && (word.equals("$") || word.equals("#"));
            boolean setting = words.isEmpty() && word.indexOf('=') > 0;
            if (!prompt && !setting && !word.equals("sudo") && !word.isEmpty()) {
                words.add(word.replace("\"", "").replace("'", ""));
            }
        }
        return words;
    }

    private Optional<String> httpPath(String code) {
        Matcher method = METHOD.matcher(code.strip());
        if (method.matches()) {
            return Optional.of(method.group(1));
        }
        for (String word : code.split("\\s+")) {
            Matcher url = LOCAL_URL.matcher(word.replace("\"", "").replace("'", ""));
            boolean addressed = word.contains("://") || word.contains(":");
            if (addressed && url.matches() && hosts.contains(url.group(1))) {
                return Optional.of(url.group(2));
            }
        }
        return Optional.empty();
    }
}
