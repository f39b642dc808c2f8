package io.jenkins.plugins.deliveryworkflows.facts.collectors.pipeline;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.text.Brackets;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Jenkinsfiles, declarative and scripted. What a stage's name takes from a variable is shown
 * in braces: {@code Test on {platform}}.
 */
final class Jenkinsfile {

    private static final Pattern STAGE =
            Pattern.compile("\\bstage\\s{0,9}\\(?\\s{0,9}(?:name\\s{0,9}:\\s{0,9})?([\"'])");
    private static final Pattern TRIGGERS = Pattern.compile("\\btriggers\\s{0,9}\\{");
    private static final Pattern PIPELINE_TRIGGERS =
            Pattern.compile("\\bpipelineTriggers\\s{0,9}\\(");
    private static final Pattern CALL = Pattern.compile("\\b([A-Za-z]\\w{0,60})\\s{0,9}\\(");
    private static final Pattern INTERPOLATED =
            Pattern.compile("\\$\\{([^{}]{0,120})}|\\$([A-Za-z_][\\w.]{0,120})");

    private static final int LONGEST = 300;

    private Jenkinsfile() {}

    static List<Pipeline> pipelines(SourceFile file, SourceText text) {
        String code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.C_LIKE);
        String blanked =
                CodeMask.withoutCommentsAndStrings(text.toString(), CodeMask.Syntax.C_LIKE);
        return List.of(
                new Pipeline(
                        file.name(),
                        "Jenkins",
                        triggers(blanked),
                        List.copyOf(stages(code, blanked)),
                        Citation.of(file.path())));
    }

    private static Set<String> stages(String code, String blanked) {
        Set<String> stages = new LinkedHashSet<>();
        // In blanked code a stage within a string, such as an echoed message, is not seen.
        Matcher stage = STAGE.matcher(blanked);
        while (stage.find()) {
            int start = stage.end();
            int end = blanked.indexOf(stage.group(1), start);
            if (end > start && end - start <= LONGEST) {
                String name = code.substring(start, end);
                if (name.indexOf('\n') < 0) {
                    stages.add(named(name));
                }
            }
        }
        return stages;
    }

    private static String named(String written) {
        return INTERPOLATED.matcher(written).replaceAll("{$1$2}");
    }

    private static List<String> triggers(String blanked) {
        TreeSet<String> triggers = new TreeSet<>();
        for (Pattern opening : List.of(TRIGGERS, PIPELINE_TRIGGERS)) {
            Matcher found = opening.matcher(blanked);
            if (found.find()) {
                int open = found.end() - 1;
                int close = Brackets.close(blanked, open);
                addCalls(blanked.substring(open + 1, Math.max(close, open + 1)), triggers);
            }
        }
        return List.copyOf(triggers);
    }

    private static void addCalls(String block, Set<String> names) {
        Matcher call = CALL.matcher(block);
        while (call.find()) {
            names.add(call.group(1));
        }
    }
}
