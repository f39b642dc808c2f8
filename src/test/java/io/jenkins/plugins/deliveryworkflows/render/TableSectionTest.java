package io.jenkins.plugins.deliveryworkflows.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.DatabaseTable;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableSectionTest {

    @Test
    void saysWhereModelsDisagree() {
        assertThat(
                        row(
                                new Column("a", "int", false, true, ""),
                                new Column("A", "Long", false, false, "")))
                .endsWith("| not in the primary key |");
        assertThat(
                        row(
                                new Column("a", "int", false, false, "users.id"),
                                new Column("a", "Long", false, false, "")))
                .endsWith("| no reference |");
        assertThat(
                        row(
                                new Column("a", "int", false, false, "users.id"),
                                new Column("a", "Long", true, false, "people.id")))
                .endsWith("| may be null, refers to `people.id` |");
    }

    @Test
    void overlooksWhatIsOnlyWrittenOtherwise() {
        assertThat(
                        row(
                                new Column("a", "BIGINT", true, false, "shop.users.id"),
                                new Column("A", "Long", false, false, "users.id")))
                .isEqualTo("| `a` | `BIGINT` | yes | `shop.users.id` |");
    }

    @Test
    void addsUpTheModelsOfOneTable() {
        Column one = new Column("a", "int", false, false, "");
        Column two = new Column("b", "int", false, false, "");

        assertThat(
                        text(
                                List.of(table("Flyway", one, two)),
                                List.of(table("JPA", one), table("JPA", two))))
                .doesNotContain("Models say");
    }

    private static String row(Column migrated, Column modelled) {
        String text = text(List.of(table("Flyway", migrated)), List.of(table("JPA", modelled)));
        return text.lines().reduce((first, last) -> last).orElseThrow();
    }

    private static String text(List<Table> migrations, List<Table> models) {
        MarkdownText text = new MarkdownText();
        new TableSection(new DatabaseTable("t", migrations, models)).write(text);
        return text.text();
    }

    private static Table table(String origin, Column... columns) {
        return new Table("t", origin, List.of(columns), Citation.of(origin));
    }
}
