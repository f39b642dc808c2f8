package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.AlembicCollector.Revision;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Evaluation;
import java.util.List;
import java.util.Optional;

/** Reads an Alembic script: which revision it is, what it follows, what it changes. */
final class RevisionReader {

    private final SourceText text;
    private final List<Statement> statements;

    RevisionReader(SourceText text) {
        this.text = text;
        this.statements = PythonSource.parse(text.toString());
    }

    Optional<Revision> read() {
        Optional<Assignment> revision = assignment("revision");
        Optional<String> id = revision.flatMap(Assignment::value).flatMap(Expression::text);
        if (id.isEmpty() || assignment("down_revision").isEmpty()) {
            return Optional.empty();
        }
        List<String> parents =
                assignment("down_revision").flatMap(Assignment::value).stream()
                        .flatMap(v -> v.elements().stream())
                        .flatMap(v -> v.text().stream())
                        .toList();
        return Optional.of(
                new Revision(
                        id.get(),
                        parents,
                        title(),
                        text.lineOf(revision.get().offset()),
                        new UpgradeReader(text, statements).changes()));
    }

    private Optional<Assignment> assignment(String target) {
        return statements.stream()
                .filter(Assignment.class::isInstance)
                .map(Assignment.class::cast)
                .filter(a -> a.target().equals(target))
                .findFirst();
    }

    private String title() {
        boolean documented = !statements.isEmpty() && statements.get(0) instanceof Evaluation;
        return documented
                ? ((Evaluation) statements.get(0))
                        .value()
                        .text()
                        .flatMap(
                                t ->
                                        t.lines()
                                                .map(String::strip)
                                                .filter(l -> !l.isEmpty())
                                                .findFirst())
                        .orElse("")
                : "";
    }
}
