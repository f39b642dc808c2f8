package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.RepositoryPaths;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the words of one command: does the repository have what they name. */
final class TypedNames {

    private static final Set<String> NPM_TOOLS = Set.of("npm", "yarn", "pnpm", "bun");

    private static final Set<String> NPM_RUNS = Set.of("run", "run-script");

    /** Words behind which a target follows, not a target. */
    private static final Set<String> MAKE_VALUES =
            Set.of("-C", "-f", "-j", "-I", "-o", "--directory");

    /** Tasks that Gradle and its usual plugins bring, which no build file names. */
    private static final Set<String> GRADLE_TASKS =
            Set.of(
                    "assemble",
                    "bootBuildImage",
                    "bootJar",
                    "bootRun",
                    "build",
                    "check",
                    "classes",
                    "clean",
                    "dependencies",
                    "flywayInfo",
                    "flywayMigrate",
                    "flywayRepair",
                    "flywayUndo",
                    "help",
                    "installDist",
                    "jar",
                    "jib",
                    "jibDockerBuild",
                    "liquibaseUpdate",
                    "projects",
                    "publish",
                    "publishToMavenLocal",
                    "quarkusBuild",
                    "quarkusDev",
                    "rollback",
                    "run",
                    "shadowJar",
                    "tasks",
                    "test",
                    "update",
                    "war",
                    "wrapper");

    private static final Set<String> KUBERNETES =
            Set.of(
                    "cj",
                    "cm",
                    "configmap",
                    "cronjob",
                    "daemonset",
                    "deploy",
                    "deployment",
                    "deployments",
                    "ds",
                    "ingress",
                    "job",
                    "node",
                    "pod",
                    "pods",
                    "pvc",
                    "rs",
                    "secret",
                    "service",
                    "services",
                    "statefulset",
                    "sts",
                    "svc");

    private static final Pattern FILE =
            Pattern.compile(
                    "[\\w@.+/-]{1,200}\\.(?:sh|bash|ps1|py|ya?ml|json|toml|tf|sql|md|xml|properties|conf|ini|env|js|ts|rb|gradle|kts)");

    private final RepositoryPaths paths;
    private final List<Command> commands;

    TypedNames(RepositoryPaths paths, List<Command> commands) {
        this.paths = paths;
        this.commands = commands;
    }

    /**
     * What is named in vain, as sentences.
     *
     * @param folder where the command is typed, empty for the root
     */
    List<String> missing(List<String> words, String folder) {
        List<String> missing = new ArrayList<>();
        if (words.isEmpty()) {
            return missing;
        }
        String program = words.get(0);
        if (program.equals("make")) {
            make(words, missing);
        } else if (NPM_TOOLS.contains(program)) {
            script(words, missing);
        } else if (program.equals("gradle") || program.endsWith("gradlew")) {
            tasks(words, missing);
        }
        for (String word : words) {
            if (isPath(word, program) && !exists(word, folder)) {
                missing.add("there is no '" + word + "' in this repository");
            }
        }
        return missing;
    }

    private void make(List<String> words, List<String> missing) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean value = MAKE_VALUES.contains(words.get(i - 1));
            if (isName(word) && !value && word.indexOf('=') < 0 && !has("make", word)) {
                missing.add("no Makefile has a target '" + word + "'");
            }
        }
    }

    private void script(List<String> words, List<String> missing) {
        for (int i = 1; i + 1 < words.size(); i++) {
            String name = words.get(i + 1);
            if (NPM_RUNS.contains(words.get(i)) && isName(name)) {
                if (!has("npm", name) && !FILE.matcher(name).matches()) {
                    missing.add("no package.json has a script '" + name + "'");
                }
                return;
            }
        }
    }

    private void tasks(List<String> words, List<String> missing) {
        for (String word : words.subList(1, words.size())) {
            String task = word.substring(word.lastIndexOf(':') + 1);
            if (isName(task) && !GRADLE_TASKS.contains(task) && !has("gradle", task)) {
                missing.add("no Gradle build has a task '" + task + "', nor do its usual plugins");
            }
        }
    }

    private boolean has(String tool, String name) {
        return commands.stream()
                .anyMatch(command -> command.tool().equals(tool) && command.name().equals(name));
    }

    private static boolean isName(String word) {
        return !word.isEmpty()
                && (Character.isLetterOrDigit(word.charAt(0)) || word.charAt(0) == '_');
    }

    /** Whether a word can only be a path within the repository. */
    private boolean isPath(String word, String program) {
        if (word.startsWith("./") || word.startsWith("../")) {
            return word.length() > 2 && isPlain(word) && !word.endsWith("...");
        }
        int slash = word.indexOf('/');
        if (slash <= 0 || !isPlain(word)) {
            return false;
        }
        String first = word.substring(0, slash);
        boolean cluster =
                (program.equals("kubectl") || program.equals("oc")) && KUBERNETES.contains(first);
        return !cluster
                && paths.hasFolder(first)
                && (FILE.matcher(word).matches() || word.endsWith("/"));
    }

    private static boolean isPlain(String word) {
        return word.chars()
                .allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || "._-/@+".indexOf(c) >= 0);
    }

    private boolean exists(String word, String folder) {
        return RepositoryPaths.resolve(folder, word).filter(paths::has).isPresent()
                || RepositoryPaths.resolve("", word).filter(paths::has).isPresent();
    }
}
