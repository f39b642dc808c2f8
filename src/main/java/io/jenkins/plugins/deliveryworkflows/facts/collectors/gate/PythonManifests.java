package io.jenkins.plugins.deliveryworkflows.facts.collectors.gate;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.text.SectionedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tools in the sections of {@code pyproject.toml}, {@code setup.cfg} and the like. */
final class PythonManifests {

    private static final Set<String> NAMES =
            Set.of("pyproject.toml", "setup.cfg", "tox.ini", ".coveragerc");

    private static final Map<String, Tool> TOOLS =
            Map.ofEntries(
                    Map.entry("bandit", Tool.BANDIT),
                    Map.entry("black", Tool.BLACK),
                    Map.entry("flake8", Tool.FLAKE8),
                    Map.entry("isort", Tool.ISORT),
                    Map.entry("mypy", Tool.MYPY),
                    Map.entry("pylint", Tool.PYLINT),
                    Map.entry("pyright", Tool.PYRIGHT),
                    Map.entry("basedpyright", Tool.PYRIGHT),
                    Map.entry("ruff", Tool.RUFF),
                    Map.entry("ty", Tool.TY),
                    Map.entry("typos", Tool.TYPOS));

    /** {@code "ruff>=0.5",} in a list or {@code ruff = "^0.5"} in a table. */
    private static final Pattern REQUIREMENT =
            Pattern.compile(
                    "\\s{0,16}(?:[\"']([a-z0-9-]{1,40})[\"'\\[<>=~!; ]|([a-z0-9-]{1,40}) = [\"'{])");

    private PythonManifests() {}

    static boolean isNamed(SourceFile file) {
        return NAMES.contains(file.name());
    }

    static List<Sign> signs(SourceFile file, String text) {
        SectionedText manifest = SectionedText.parse(text);
        String prefix = file.name().equals("pyproject.toml") ? "tool." : "";
        List<Sign> signs = new ArrayList<>();
        TOOLS.forEach(
                (section, tool) ->
                        manifest.lineOf(prefix + section)
                                .ifPresent(
                                        line ->
                                                signs.add(
                                                        Sign.configured(
                                                                tool, prefix + section, line))));
        for (String section : coverageReports(file)) {
            if (manifest.raw(section, "fail_under").isPresent()) {
                int line = manifest.lineOf(section).orElse(1);
                signs.add(Sign.configured(Tool.COVERAGE_PY, section + ".fail_under", line));
            }
        }
        if (file.name().equals("pyproject.toml")) {
            addDependencies(signs, text);
        }
        return signs;
    }

    private static void addDependencies(List<Sign> signs, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher requirement = REQUIREMENT.matcher(lines[i]);
            if (!requirement.lookingAt()) {
                continue;
            }
            boolean listed = requirement.group(1) != null;
            String symbol = requirement.group(listed ? 1 : 2);
            Tool tool = TOOLS.get(symbol);
            if (tool != null) {
                signs.add(new Sign(tool, Sign.Strength.PULLED_IN, symbol, i + 1));
            }
        }
    }

    private static List<String> coverageReports(SourceFile file) {
        return switch (file.name()) {
            case "pyproject.toml" -> List.of("tool.coverage.report");
            case ".coveragerc" -> List.of("report");
            default -> List.of("coverage:report");
        };
    }
}
