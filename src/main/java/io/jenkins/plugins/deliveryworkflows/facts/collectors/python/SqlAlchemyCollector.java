package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import java.util.Optional;

/** Finds the tables that SQLAlchemy and SQLModel models describe. */
public final class SqlAlchemyCollector implements Collector<SqlAlchemyCollector.Models> {

    static final String ORIGIN = "SQLAlchemy";

    private static final List<String> HINTS =
            List.of(
                    "Column(",
                    "mapped_column",
                    "sqlmodel",
                    "SQLModel",
                    "declarative_base",
                    "DeclarativeBase");

    /** What a file says about models. */
    public record Models(List<Import> imports, List<Link> links, List<Model> models) {}

    /**
     * A class with columns, a base of such classes, or a table without a class.
     *
     * @param bases paths of names, as written
     * @param form what decides whether it is a table
     * @param tableName its parts, of which {@code __name__} stands for the class's name; empty
     *     where it gives none
     * @param fields its columns in their order
     * @param primaryKey columns of a constraint beside them
     * @param foreignKeys of constraints beside them, as column and target
     */
    public record Model(
            String name,
            List<String> bases,
            Form form,
            List<TextPart> tableName,
            String schema,
            List<Field> fields,
            List<String> primaryKey,
            List<ForeignKey> foreignKeys,
            int line) {}

    /** How a model becomes a table. */
    public enum Form {
        /** A declarative class: a table if it has a table name and columns. */
        CLASS,
        /** The class that declarative classes derive from, or one that says it is abstract. */
        BASE,
        /** A class with {@code table=True}. */
        SQLMODEL_TABLE,
        /** A call of {@code Table}. */
        TABLE,
        /** An annotated type that columns are declared with. */
        TYPE
    }

    /**
     * An attribute that is a column.
     *
     * @param plain whether only an annotation makes it one, as in SQLModel
     * @param annotation the name of its type, which may be an annotated type of the project's
     * @param optional whether the annotation allows null
     */
    public record Field(
            String attribute,
            ColumnDeclaration column,
            boolean plain,
            String annotation,
            boolean optional) {}

    /** A column and the {@code table.column} that it refers to. */
    public record ForeignKey(String column, String target) {}

    @Override
    public String id() {
        return "sqlalchemy";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Models> type() {
        return Models.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return file.hasExtension("py") && !file.isTest();
    }

    @Override
    public Optional<Models> extract(SourceFile file, SourceText text) {
        boolean migration = text.contains("down_revision");
        boolean reexports = file.name().equals("__init__.py") && text.contains("import");
        if (migration || !(reexports || mentionsModels(text))) {
            return Optional.empty();
        }
        Models models = new ModelReader(text).read();
        return models.models().isEmpty() && models.imports().isEmpty()
                ? Optional.empty()
                : Optional.of(models);
    }

    private static boolean mentionsModels(SourceText text) {
        return HINTS.stream().anyMatch(text::contains)
                || text.contains("__tablename__")
                || text.contains("(Base)")
                || text.contains(".Model)");
    }

    @Override
    public void assemble(List<FileFacts<Models>> files, Facts.Builder facts) {
        new ModelTables(files).tables().forEach(facts::add);
    }
}
