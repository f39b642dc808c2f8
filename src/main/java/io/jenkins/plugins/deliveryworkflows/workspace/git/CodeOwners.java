package io.jenkins.plugins.deliveryworkflows.workspace.git;

import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who owns a path, by the CODEOWNERS file: the last matching pattern wins.
 *
 * <p>Looked for where GitHub and GitLab do, in their order: {@code .github/}, the root, {@code
 * docs/}, {@code .gitlab/}.
 */
public final class CodeOwners {

    public static final List<String> PLACES =
            List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");

    /** Who owns what nobody owns. */
    public static final String UNASSIGNED = "unassigned";

    private static final int LIMIT = 3 * 1024 * 1024;

    private final String path;
    private final List<Rule> rules;

    private CodeOwners(String path, List<Rule> rules) {
        this.path = path;
        this.rules = List.copyOf(rules);
    }

    /**
     * The workspace's file, or rules for nothing where there is none.
     *
     * @param isFile whether a path is a file that git has or would take; an ignored one rules
     *     nothing
     */
    public static CodeOwners of(Workspace workspace, Predicate<String> isFile) {
        return PLACES.stream()
                .filter(isFile)
                .findFirst()
                .flatMap(
                        place ->
                                workspace
                                        .read(place, LIMIT)
                                        .map(
                                                bytes ->
                                                        parse(
                                                                place,
                                                                new String(
                                                                        bytes,
                                                                        StandardCharsets.UTF_8))))
                .orElseGet(() -> new CodeOwners("", List.of()));
    }

    /**
     * Reads the text of a file that lies at {@code path}; sections of GitLab ({@code [Name]}) are
     * passed over.
     */
    public static CodeOwners parse(String path, String text) {
        List<Rule> rules = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String content = line.replaceFirst("\\s#.*$", "").strip();
            if (content.isEmpty()
                    || content.startsWith("#")
                    || content.startsWith("[")
                    || content.startsWith("^[")) {
                continue;
            }
            String[] words = content.split("\\s+");
            // A pattern without owners is kept: it says that nobody owns what an earlier line gave
            // away.
            List<String> owners = List.of(words).subList(1, words.length);
            rules.add(new Rule(words[0], PathPattern.of(words[0]), owners, number));
        }
        return new CodeOwners(path, rules);
    }

    /** Where the file lies, or empty where there is none. */
    public String path() {
        return path;
    }

    /** Each pattern with its owners, in the file's order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The first owner of a path, as the file writes it ({@code @team}, an e-mail address). */
    public Optional<String> ownerOf(String file) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).matches(file)) {
                return rules.get(i).owners().stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /**
     * One line of the file.
     *
     * @param pattern as written
     * @param owners as written; empty where the line takes ownership away
     * @param line where it stands, 1-based
     */
    public record Rule(String pattern, PathPattern matcher, List<String> owners, int line) {

        boolean matches(String file) {
            return matcher.matches(file);
        }
    }
}
