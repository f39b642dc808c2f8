package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where two descriptions of the same system disagree: code and contract, settings and their
 * example, the branches of a migration history, models and migrations.
 *
 * @param compared which pairs could be compared at all; where one side is missing there is no drift
 * @param differences sorted by kind, subject and place
 */
public record Drift(Set<Comparison> compared, List<Difference> differences) {

    /** A pair of descriptions. */
    public enum Comparison {
        API,
        CONFIGURATION,
        MIGRATION_HEADS,
        SCHEMA
    }

    public Drift {
        compared = Set.copyOf(compared);
        differences = List.copyOf(differences);
    }

    /** Compares what the facts describe twice. */
    public static Drift of(Facts facts) {
        Set<Comparison> compared = EnumSet.noneOf(Comparison.class);
        List<Difference> differences = new ArrayList<>();
        ApiDrift api = new ApiDrift(facts.endpoints());
        if (api.isComparable()) {
            compared.add(Comparison.API);
            differences.addAll(api.differences());
        }
        VariableDrift variables = new VariableDrift(facts.variables(), facts.modules());
        if (variables.isComparable()) {
            compared.add(Comparison.CONFIGURATION);
            differences.addAll(variables.differences());
        }
        if (!facts.migrations().isEmpty()) {
            compared.add(Comparison.MIGRATION_HEADS);
            MigrationLine.of(facts.migrations())
                    .forEach(line -> differences.addAll(line.conflicts()));
        }
        DatabaseSchema schema = DatabaseSchema.of(facts);
        if (schema.isComparable()) {
            compared.add(Comparison.SCHEMA);
            differences.addAll(schema.differences());
        }
        differences.sort(
                Comparator.comparing(Difference::kind)
                        .thenComparing(Difference::subject)
                        .thenComparing(difference -> difference.source().path())
                        .thenComparing(difference -> difference.source().symbol())
                        .thenComparing(difference -> difference.source().line()));
        return new Drift(compared, differences);
    }

    /** The differences of one kind. */
    public List<Difference> of(Difference.Kind kind) {
        return differences.stream().filter(difference -> difference.kind() == kind).toList();
    }
}
