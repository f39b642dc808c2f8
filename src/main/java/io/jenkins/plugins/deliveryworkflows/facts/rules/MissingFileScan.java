package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds files whose companion is missing, by the paths of all files. */
public final class MissingFileScan implements Collector<MissingFileScan.Named> {

    /** More examples of what would do help nobody. */
    private static final int MOST_NAMED = 3;

    /** That a file is there. */
    public record Named() {}

    @Override
    public String id() {
        return "missing-files";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Named> type() {
        return Named.class;
    }

    @Override
    public boolean needsContent() {
        return false;
    }

    @Override
    public boolean wants(SourceFile file) {
        return BuiltIn.CONCERNED.match(file.path());
    }

    @Override
    public Optional<Named> extract(SourceFile file, SourceText text) {
        return Optional.of(new Named());
    }

    @Override
    public void assemble(List<FileFacts<Named>> files, Facts.Builder facts) {
        List<SourceFile> all = files.stream().map(FileFacts::file).toList();
        detect(all, BuiltIn.RULES).forEach(facts::add);
    }

    /** What is missing beside these files, by some rules; for a state that isn't on disk. */
    public List<Detection> detect(List<String> paths, Predicate<Rule> rules) {
        List<SourceFile> files =
                paths.stream().sorted().map(path -> new SourceFile(path, "", 0)).toList();
        return detect(files, BuiltIn.RULES.stream().filter(rules).toList());
    }

    private static List<Detection> detect(List<SourceFile> files, List<Rule> rules) {
        return rules.stream()
                .flatMap(
                        rule ->
                                check(rule)
                                        .lacking(
                                                files.stream()
                                                        .filter(rule.scope()::admits)
                                                        .map(SourceFile::path)
                                                        .toList())
                                        .stream()
                                        .map(path -> detection(rule, path)))
                .toList();
    }

    private static Detection detection(Rule rule, String path) {
        String companions =
                check(rule).unless().all().stream()
                        .map(Glob::toString)
                        .map(glob -> glob.substring(glob.lastIndexOf('/') + 1))
                        .filter(name -> name.indexOf('*') < 0)
                        .distinct()
                        .limit(MOST_NAMED)
                        .collect(Collectors.joining(", "));
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Detection(
                rule.id(), path, 0, name, companions.isEmpty() ? name : "no " + companions, "");
    }

    private static MissingCheck check(Rule rule) {
        return (MissingCheck) rule.check();
    }

    private static final class BuiltIn {
        static final List<Rule> RULES =
                RuleCatalog.builtIn().rules().stream()
                        .filter(rule -> rule.check() instanceof MissingCheck)
                        .toList();
        static final Globs CONCERNED =
                Globs.union(RULES.stream().map(rule -> check(rule).concerned()).toList());
    }
}
