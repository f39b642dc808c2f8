package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.TextFilter;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import java.util.Collection;
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
public final class RuleScan implements Collector<RuleScan.Said>, TextFilter {

    /** Raised where the same rules would find something else. */
    private static final int ENGINE = 2;

    /** Harmless in every language that a collector reads. */
    private static final String WITHHELD = "withheld";

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
        List<Detection> detections = detect(scanned(file, text), rule -> true);
        List<String> signs = ProjectSigns.in(file, text.toString());
        return detections.isEmpty() && signs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(detections, signs));
    }

    /** Nobody else needs to know a secret's value, so that no fact can carry it any further. */
    @Override
    public SourceText filtered(SourceFile file, SourceText text) {
        List<Span> values = scanned(file, text).matches().values();
        return values.isEmpty()
                ? text
                : SourceText.of(SecretMask.without(text.toString(), values, WITHHELD));
    }

    @Override
    public Set<String> hidden(Collection<String> paths) {
        return SecretMask.hides(String.join("\n", paths))
                ? paths.stream().filter(SecretMask::hides).collect(Collectors.toSet())
                : Set.of();
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
        return detect(Seen.of(file, SourceText.of(text)), rules);
    }

    private static Seen scanned(SourceFile file, SourceText text) {
        return text.derived(Seen.class, same -> Seen.of(file, same));
    }

    private static List<Detection> detect(Seen seen, Predicate<Rule> rules) {
        Description description = new Description(seen.file(), seen.matches().values());
        return Stream.of(seen.matches().secrets(), seen.matches().others())
                .flatMap(List::stream)
                .filter(found -> rules.test(found.rule()))
                .map(description::of)
                .toList();
    }

    /** A file and all that the rules found in it, worked out once for all that ask. */
    private record Seen(ScannedFile file, RuleMatches matches) {

        static Seen of(SourceFile file, SourceText text) {
            ScannedFile scanned = new ScannedFile(file, text);
            return new Seen(scanned, RuleMatches.in(scanned, BuiltIn.RULES));
        }
    }

    private static final class BuiltIn {
        static final RuleSet RULES = new RuleSet(RuleCatalog.builtIn().rules());
    }
}
