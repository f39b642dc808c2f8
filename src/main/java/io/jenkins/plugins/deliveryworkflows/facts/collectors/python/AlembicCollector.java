package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds Alembic's revisions, and the tables that stand once all of them are applied. */
public final class AlembicCollector implements Collector<AlembicCollector.Revision> {

    static final String TOOL = "Alembic";

    /** A revision and what its {@code upgrade} does. */
    public record Revision(
            String id, List<String> parents, String title, int line, List<Change> changes) {}

    /** How a change acts on a table. */
    public enum Action {
        CREATE_TABLE,
        DROP_TABLE,
        RENAME_TABLE,
        ADD_COLUMN,
        DROP_COLUMN,
        ALTER_COLUMN,
        FOREIGN_KEY,
        PRIMARY_KEY,
        DROP_CONSTRAINT
    }

    /**
     * One change of one table.
     *
     * @param columns those that are created or added
     * @param names what is concerned: columns; for an altered column its name, new name, new type
     *     and new nullability, empty where unchanged; the new name of a table; the name of a
     *     constraint
     * @param targets of a foreign key, {@code table.column} for each name
     * @param constraint the constraint's name, empty where it has none
     */
    public record Change(
            Action action,
            String table,
            List<Column> columns,
            List<String> names,
            List<String> targets,
            String constraint,
            int line) {}

    @Override
    public String id() {
        return "alembic";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Revision> type() {
        return Revision.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return file.hasExtension("py") && !file.isTest();
    }

    @Override
    public Optional<Revision> extract(SourceFile file, SourceText text) {
        return text.contains("down_revision") ? new RevisionReader(text).read() : Optional.empty();
    }

    @Override
    public void assemble(List<FileFacts<Revision>> files, Facts.Builder facts) {
        Map<String, List<FileFacts<Revision>>> lines =
                files.stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> f.file().folder(), TreeMap::new, Collectors.toList()));
        lines.forEach(
                (folder, revisions) -> {
                    revisions.forEach(r -> facts.add(migration(folder, r)));
                    SchemaReplay replay = new SchemaReplay();
                    RevisionOrder.of(revisions).forEach(replay::apply);
                    replay.tables().forEach(facts::add);
                });
    }

    private static Migration migration(String folder, FileFacts<Revision> file) {
        Revision revision = file.said();
        Citation source = new Citation(file.file().path(), revision.id(), revision.line());
        return new Migration(
                revision.id(), TOOL, folder, revision.parents(), revision.title(), source);
    }
}
