package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Ownership;
import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads who owns what from the CODEOWNERS file; of several the one counts whose place wins. */
public final class OwnershipCollector implements Collector<OwnershipCollector.Rules> {

    /** The rules of one file, in its order. */
    public record Rules(List<Ownership> rules) {}

    @Override
    public String id() {
        return "owners";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Rules> type() {
        return Rules.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return CodeOwners.PLACES.contains(file.path());
    }

    @Override
    public Optional<Rules> extract(SourceFile file, SourceText text) {
        List<Ownership> rules =
                CodeOwners.parse(file.path(), text.toString()).rules().stream()
                        .map(rule -> ownership(file, rule))
                        .toList();
        // A file without rules still keeps those at later places from counting.
        return Optional.of(new Rules(rules));
    }

    private static Ownership ownership(SourceFile file, CodeOwners.Rule rule) {
        Citation source = new Citation(file.path(), rule.pattern(), rule.line());
        return new Ownership(rule.pattern(), rule.owners(), source);
    }

    @Override
    public void assemble(List<FileFacts<Rules>> files, Facts.Builder facts) {
        files.stream()
                .min(Comparator.comparingInt(file -> CodeOwners.PLACES.indexOf(file.file().path())))
                .ifPresent(file -> file.said().rules().forEach(facts::add));
    }
}
