package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a container of an image starts with.
 *
 * @param commands of {@code ENTRYPOINT} and {@code CMD}, as written
 * @param environment the variables that the image itself sets
 * @param sources the files of the build context that the commands may run, as {@code COPY} names
 *     them
 */
record ImageStart(List<Command> commands, Set<String> environment, List<String> sources) {

    private static final Set<String> SHELLS = Set.of("sh", "bash", "ash", "dash", "ksh", "zsh");

    /** A command, in the exec or the shell form. */
    record Command(String written, int line) {

        /**
         * What a shell makes of it: all in the shell form, what follows {@code -c} in the other.
         */
        List<String> shellTexts() {
            List<String> words = CommandText.words(written);
            if (!written.startsWith("[") || words.contains(written)) {
                return List.of(written);
            }
            List<String> texts = new ArrayList<>();
            for (int i = 0; i + 2 < words.size(); i++) {
                String program = words.get(i).substring(words.get(i).lastIndexOf('/') + 1);
                String option = words.get(i + 1);
                if (SHELLS.contains(program) && option.startsWith("-") && option.endsWith("c")) {
                    texts.add(words.get(i + 2));
                }
            }
            return texts;
        }
    }

    static ImageStart of(String dockerfile) {
        DockerfileStages stages = new DockerfileStages();
        DockerfileInstructions.of(dockerfile).forEach(stages::read);
        return stages.start();
    }
}
