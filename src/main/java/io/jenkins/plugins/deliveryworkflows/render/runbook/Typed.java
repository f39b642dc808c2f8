package io.jenkins.plugins.deliveryworkflows.render.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The commands that a person on call can type for one service. A name that a shell would take for
 * more than a name gives none.
 */
final class Typed {

    private static final Set<String> ROLLED_OUT = Set.of("Deployment", "StatefulSet", "DaemonSet");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./][A-Za-z0-9_./:@+-]{0,159}");

    private final Runbook runbook;

    Typed(Runbook runbook) {
        this.runbook = runbook;
    }

    /** What shows its state and its log, read only. */
    List<String> firstLook() {
        List<String> commands = new ArrayList<>();
        workloads()
                .forEach(
                        workload -> {
                            commands.add("kubectl describe " + workload);
                            commands.add(
                                    "kubectl logs " + workload + " --all-containers --tail=200");
                        });
        composeFile()
                .ifPresent(
                        file -> {
                            commands.add(compose(file, "ps"));
                            commands.add(compose(file, "logs --tail=200"));
                        });
        return commands;
    }

    /** What brings the state that the repository describes. */
    List<String> deploy() {
        List<String> commands = new ArrayList<>();
        List<String> manifests =
                runbook.workloads().stream().map(Citation::path).distinct().toList();
        if (manifests.size() == 1 && isPlain(manifests.get(0))) {
            commands.add("kubectl apply -f " + manifests.get(0));
        }
        rolledOut().forEach(workload -> commands.add("kubectl rollout status " + workload));
        composeFile().ifPresent(file -> commands.add(compose(file, "up -d --build")));
        return commands;
    }

    /** What shows the versions that one could go back to. */
    List<String> history() {
        return rolledOut().stream().map(workload -> "kubectl rollout history " + workload).toList();
    }

    private List<String> workloads() {
        return workloads(kind -> true);
    }

    private List<String> rolledOut() {
        return workloads(ROLLED_OUT::contains);
    }

    private List<String> workloads(Predicate<String> kinds) {
        return runbook.workloads().stream()
                .map(Citation::symbol)
                .filter(symbol -> kinds.test(symbol.substring(0, symbol.indexOf('/'))))
                .filter(Typed::isPlain)
                .map(Typed::lowerKind)
                .distinct()
                .toList();
    }

    private static String lowerKind(String symbol) {
        int slash = symbol.indexOf('/');
        return symbol.substring(0, slash).toLowerCase(Locale.ROOT) + symbol.substring(slash);
    }

    /** The plainest of the files: overrides and those for tests have longer names. */
    private Optional<String> composeFile() {
        return runbook.composed().stream()
                .map(Citation::path)
                .filter(Typed::isPlain)
                .filter(path -> isPlain(runbook.service().name()))
                .min(Comparator.comparingInt(String::length).thenComparing(path -> path));
    }

    private String compose(String file, String action) {
        return "docker compose -f " + file + " " + action + " " + runbook.service().name();
    }

    /** A command of the repository, as it is typed in the root. */
    static String of(Command command) {
        String path = command.source().path();
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        String there = folder.isEmpty() ? "" : "cd " + folder + " && ";
        String typed =
                switch (command.tool()) {
                    case "npm" -> there + "npm run " + command.name();
                    case "gradle" -> gradle(folder, command.name());
                    case "make" ->
                            "make "
                                    + (folder.isEmpty() ? "" : "-C " + folder + " ")
                                    + command.name();
                    default -> there + command.tool() + " " + command.name();
                };
        return Markup.code(typed);
    }

    private static String gradle(String folder, String task) {
        return "./gradlew " + (folder.isEmpty() ? "" : ":" + folder.replace('/', ':') + ":") + task;
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }
}
