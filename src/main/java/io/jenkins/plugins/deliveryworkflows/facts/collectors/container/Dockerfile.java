package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.SourceNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a Dockerfile's last stage says: the ports that it exposes and the command that it runs.
 *
 * @param variant what the file's name adds ({@code worker} of {@code Dockerfile.worker}); empty for
 *     plain ones and for mere variants such as {@code Dockerfile.dev}
 * @param ports sorted
 * @param command empty where the base image decides
 * @param commandLine where the command stands, 1-based
 * @param healthCheck the command of {@code HEALTHCHECK}, empty where there is none
 */
record Dockerfile(
        String variant, List<String> ports, String command, int commandLine, String healthCheck) {

    private static final Set<String> VARIANTS =
            Set.of(
                    "alpine",
                    "amd64",
                    "arm64",
                    "base",
                    "builder",
                    "ci",
                    "debian",
                    "debug",
                    "dev",
                    "development",
                    "gpu",
                    "jvm",
                    "local",
                    "native",
                    "prod",
                    "production",
                    "j2",
                    "release",
                    "slim",
                    "template",
                    "tmpl",
                    "stage",
                    "staging",
                    "test",
                    "testing",
                    "ubuntu");

    /** Whether a file is called as Dockerfiles are. */
    static boolean isNamed(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return (!suffix(name).isEmpty() || isPlain(name))
                && !name.endsWith(".dockerignore")
                && !SourceNames.isCodeOrDocument(file);
    }

    private static boolean isPlain(String name) {
        return name.equals("dockerfile") || name.equals("containerfile");
    }

    static Dockerfile parse(SourceFile file, String text) {
        String suffix = suffix(file.name().toLowerCase(Locale.ROOT));
        DockerfileStages stages = new DockerfileStages();
        DockerfileInstructions.of(text).forEach(stages::read);
        return new Dockerfile(
                withoutVariant(suffix),
                stages.ports(),
                stages.command(),
                stages.commandLine(),
                stages.healthCheck());
    }

    /** {@code worker} of {@code worker-dev}, nothing of {@code dev}. */
    private static String withoutVariant(String suffix) {
        int split = Math.max(suffix.lastIndexOf('-'), suffix.lastIndexOf('_'));
        boolean isVariant = VARIANTS.contains(suffix.substring(split + 1));
        return isVariant ? suffix.substring(0, Math.max(split, 0)) : suffix;
    }

    /**
     * {@code worker} of {@code Dockerfile.worker}, {@code Dockerfile_worker}, {@code
     * worker.Dockerfile}.
     */
    private static String suffix(String name) {
        for (String word : List.of("dockerfile", "containerfile")) {
            if (name.startsWith(word) && name.length() > word.length() + 1) {
                String rest = name.substring(word.length() + 1);
                boolean separated = "._-".indexOf(name.charAt(word.length())) >= 0;
                return separated && rest.indexOf('.') < 0 ? rest : "";
            }
            if (name.endsWith("." + word)) {
                return name.substring(0, name.length() - word.length() - 1);
            }
        }
        return "";
    }
}
