package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what the rules look for in the text of every file; in what somebody else or a program wrote
 * secrets alone.
 */
public final class RuleScan implements Collector<RuleScan.Said> {

    /** Raised where the same rules would find something else. */
    private static final int ENGINE = 1;

    /**
     * What one file has of all rules.
     *
     * @param signs what the file tells of the project as a whole
     */
    public record Said(List<Detection> detections, List<String> signs) {

        public Said {
            detections = List.copyOf(detections);
            signs = List.copyOf(signs);
        }
    }

    @Override
    public String id() {
        return "rules";
    }

    @Override
    public int version() {
        return RuleFiles.builtIn().number() ^ ENGINE;
    }

    @Override
    public Class<Said> type() {
        return Said.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return !BinaryNames.matches(file);
    }

    @Override
    public boolean seesForeign() {
        return true;
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        List<Detection> detections = detect(new ScannedFile(file, text), rule -> true);
        List<String> signs = ProjectSigns.in(file, text.toString());
        return detections.isEmpty() && signs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(detections, signs));
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        Set<String> signs =
                files.stream()
                        .flatMap(file -> file.said().signs().stream())
                        .collect(Collectors.toSet());
        Set<String> others =
                RuleCatalog.builtIn().rules().stream()
                        .filter(rule -> !rule.scope().admits(signs))
                        .map(Rule::id)
                        .collect(Collectors.toSet());
        files.stream()
                .flatMap(file -> file.said().detections().stream())
                .filter(detection -> !others.contains(detection.rule()))
                .forEach(facts::add);
    }

    /**
     * What a text has of some rules: one that is no source, or an earlier version of one.
     *
     * @param path where it lies, which decides what rules are meant for it
     */
    public List<Detection> detect(String path, String text, Predicate<Rule> rules) {
        SourceFile file = new SourceFile(path, "", text.length());
        return detect(new ScannedFile(file, SourceText.of(text)), rules);
    }

    /** Where secrets stand in a text of unknown origin, in its order. */
    List<Span> secretValues(String text) {
        ScannedFile scanned =
                new ScannedFile(new SourceFile("text.txt", "", text.length()), SourceText.of(text));
        return RuleMatches.in(scanned, BuiltIn.RULES).secrets().stream()
                .map(Found::value)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static List<Detection> detect(ScannedFile scanned, Predicate<Rule> rules) {
        RuleMatches matches = RuleMatches.in(scanned, BuiltIn.RULES);
        Description description = new Description(scanned, matches.secrets());
        return Stream.of(matches.secrets(), matches.others())
                .flatMap(List::stream)
                .filter(found -> rules.test(found.rule()))
                .map(description::of)
                .toList();
    }

    private static final class BuiltIn {
        static final RuleSet RULES = new RuleSet(RuleCatalog.builtIn().rules());
    }
}
