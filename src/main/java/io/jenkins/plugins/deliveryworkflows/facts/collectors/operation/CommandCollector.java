package io.jenkins.plugins.deliveryworkflows.facts.collectors.operation;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import java.util.List;
import java.util.Optional;

/**
 * Finds what people can type: targets of Makefiles, scripts of {@code package.json}, tasks of
 * Gradle and Task, recipes of just. Only the names are kept.
 */
public final class CommandCollector implements Collector<CommandCollector.Named> {

    /** The commands of one file. */
    public record Named(List<Command> commands) {}

    @Override
    public String id() {
        return "commands";
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
    public boolean wants(SourceFile file) {
        return CommandFile.of(file).isPresent() && !file.isTest();
    }

    @Override
    public Optional<Named> extract(SourceFile file, SourceText text) {
        return CommandFile.of(file)
                .map(kind -> new Named(kind.commands(file, text)))
                .filter(named -> !named.commands().isEmpty());
    }

    @Override
    public void assemble(List<FileFacts<Named>> files, Facts.Builder facts) {
        files.forEach(file -> file.said().commands().forEach(facts::add));
    }
}
