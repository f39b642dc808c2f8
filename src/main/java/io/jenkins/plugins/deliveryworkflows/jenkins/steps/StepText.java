package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands beside a step in the picture of a build: {@code release-readiness 1.0.0}. */
final class StepText {

    private static final List<String> TELLING =
            List.of("workflow", "mode", "feature", "sprint", "release", "service", "incident");

    private StepText() {}

    /** The arguments that tell steps apart, without secrets; null for none. */
    static String of(Map<String, Object> arguments) {
        String text =
                TELLING.stream()
                        .map(arguments::get)
                        .filter(Objects::nonNull)
                        .map(value -> VisibleText.line(SecretMask.of(value.toString())))
                        .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }
}
