package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.sql.DdlReader;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.sql.SqlSchema;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.sql.TableChange;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds Flyway's migrations, in whatever folder they lie, and the tables that they lead to.
 *
 * <p>The tables follow from replaying the scripts of a history in the order of their versions. As
 * on an empty database the newest baseline takes the place of the scripts before it. A schema that
 * is kept once per database, in folders whose paths differ by the vendors' names alone, gives its
 * tables once: those of the first folder by path. What a script composes and executes at run time
 * isn't known. Migrations in Java or Kotlin are listed; what they do to tables isn't known. Scripts
 * that undo others are left out, since they are no step of a history.
 */
public final class FlywayCollector implements Collector<FlywayCollector.Script> {

    static final String TOOL = "Flyway";

    /**
     * What one script does.
     *
     * @param changes none for a migration that isn't SQL
     */
    record Script(List<TableChange> changes) {
        Script {
            changes = List.copyOf(changes);
        }
    }

    @Override
    public String id() {
        return "flyway";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Script> type() {
        return Script.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return FlywayScript.of(file).isPresent() && !file.isTest();
    }

    @Override
    public Optional<Script> extract(SourceFile file, SourceText text) {
        if (file.hasExtension("sql")) {
            return Optional.of(new Script(DdlReader.read(text)));
        }
        return text.contains("flyway") ? Optional.of(new Script(List.of())) : Optional.empty();
    }

    @Override
    public void assemble(List<FileFacts<Script>> files, Facts.Builder facts) {
        Set<String> told = new HashSet<>();
        FlywayLines.of(files)
                .forEach(
                        (line, members) -> {
                            List<Step> steps = steps(members);
                            // Repeatable scripts may lie in any folder, in other tools' too.
                            if (steps.stream().anyMatch(step -> step.script().kind() != 'R')) {
                                addMigrations(line, steps, facts);
                                addTables(FlywayLines.schema(line), steps, told, facts);
                            }
                        });
    }

    private record Step(FlywayScript script, FileFacts<Script> file) {}

    private static List<Step> steps(List<FileFacts<Script>> files) {
        List<Step> steps = new ArrayList<>();
        for (FileFacts<Script> file : files) {
            FlywayScript.of(file.file()).ifPresent(script -> steps.add(new Step(script, file)));
        }
        // Repeatable scripts run behind all others.
        steps.sort(
                Comparator.<Step, Boolean>comparing(step -> step.script().kind() == 'R')
                        .thenComparing(Step::script));
        return steps;
    }

    private static void addMigrations(String line, List<Step> steps, Facts.Builder facts) {
        String previous = "";
        String parent = "";
        for (Step step : steps) {
            String id = step.script().id();
            boolean ordered = step.script().kind() != 'R';
            if (ordered && !id.equals(previous)) {
                parent = previous;
                previous = id;
            }
            List<String> parents = parent.isEmpty() || !ordered ? List.of() : List.of(parent);
            facts.add(
                    new Migration(
                            id,
                            TOOL,
                            line,
                            parents,
                            step.script().title(),
                            Citation.of(step.file().file().path())));
        }
    }

    private static void addTables(
            String schemaName, List<Step> steps, Set<String> told, Facts.Builder facts) {
        SqlSchema schema = new SqlSchema();
        int baseline = 0;
        for (int i = 0; i < steps.size(); i++) {
            baseline = steps.get(i).script().kind() == 'B' ? i : baseline;
        }
        for (Step step : steps.subList(baseline, steps.size())) {
            String path = step.file().file().path();
            step.file().said().changes().forEach(change -> schema.apply(change, path));
        }
        for (Table table : schema.tables(TOOL)) {
            if (told.add(schemaName + table.name().toLowerCase(Locale.ROOT))) {
                facts.add(table);
            }
        }
    }
}
