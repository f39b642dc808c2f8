package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlywayCollectorTest {

    @Test
    void replaysTheScriptsInTheOrderOfTheirVersions() {
        Facts facts = Collected.ofWorkspace(new FlywayCollector(), "spring-orders");

        assertThat(ShownTables.of(facts))
                .containsExactly(
                        "customers(id*, mail!, street, score!)",
                        "orders(id*, customer_id!->customers.id, status!, shipped_at)");
        assertThat(facts.tables().get(0).source().path())
                .isEqualTo("src/main/resources/db/migration/V1__create_customers.sql");
        assertThat(facts.tables().get(0).source().line()).isEqualTo(2);
    }

    @Test
    void listsEachMigrationWithTheOneBeforeIt() {
        assertThat(Collected.ofWorkspace(new FlywayCollector(), "spring-orders").migrations())
                .extracting(Migration::id, Migration::parents, Migration::title, Migration::line)
                .containsExactly(
                        tuple(
                                "1",
                                List.of(),
                                "create customers",
                                "src/main/resources/db/migration"),
                        tuple(
                                "2",
                                List.of("1"),
                                "create orders",
                                "src/main/resources/db/migration"),
                        tuple(
                                "10",
                                List.of("2"),
                                "rename customer",
                                "src/main/resources/db/migration"),
                        tuple(
                                "R__order totals",
                                List.of(),
                                "order totals",
                                "src/main/resources/db/migration"));
    }

    @Test
    void reportsTheTablesOfSeveralDatabasesOnce() {
        Facts facts =
                collected(
                        "db/migration/H2/V1__a.sql", "CREATE TABLE a (id int);",
                        "db/migration/MYSQL/V1__a.sql", "CREATE TABLE A (id bigint);",
                        "db/migration/MYSQL/V2__b.sql", "CREATE TABLE only_here (id int);");

        assertThat(facts.tables())
                .extracting("name", "source.path")
                .containsExactly(
                        tuple("a", "db/migration/H2/V1__a.sql"),
                        tuple("only_here", "db/migration/MYSQL/V2__b.sql"));
        assertThat(facts.migrations())
                .extracting(Migration::line)
                .hasSize(3)
                .contains("db/migration/H2", "db/migration/MYSQL");
    }

    @Test
    void recognisesVendorsWithinTheNamesOfFolders() {
        assertThat(
                        ShownTables.of(
                                collected(
                                        "mysql-store/db/migration/V1__a.sql",
                                        "CREATE TABLE a (id int);",
                                        "postgres-store/db/migration_postgres/V1__a.sql",
                                        "CREATE TABLE a (id int, more int);")))
                .containsExactly("a(id)");
    }

    @Test
    void keepsTheTablesOfServicesApart() {
        assertThat(
                        ShownTables.of(
                                collected(
                                        "a/db/migration/V1__a.sql", "CREATE TABLE users (id int);",
                                        "b/db/migration/V1__a.sql",
                                                "CREATE TABLE users (key int);")))
                .containsExactly("users(id)", "users(key)");
    }

    @Test
    void joinsSubfoldersIntoOneHistory() {
        Facts facts =
                collected(
                        "db/migration/2024/V2024.1__a.sql", "CREATE TABLE a (id int);",
                        "db/migration/2025/V2025_1__b.sql", "ALTER TABLE a ADD b int;");

        assertThat(ShownTables.of(facts)).containsExactly("a(id, b)");
        assertThat(facts.migrations())
                .extracting(Migration::id, Migration::parents, Migration::line)
                .containsExactly(
                        tuple("2024.1", List.of(), "db/migration"),
                        tuple("2025.1", List.of("2024.1"), "db/migration"));
    }

    @Test
    void startsAtTheNewestBaseline() {
        Facts facts =
                collected(
                        "sql/V1__a.sql", "CREATE TABLE old (id int);",
                        "sql/V2__b.sql", "DROP TABLE old;",
                        "sql/B2__all.sql", "CREATE TABLE a (id int);",
                        "sql/V3__c.sql", "ALTER TABLE a ADD c int;");

        assertThat(ShownTables.of(facts)).containsExactly("a(id, c)");
        assertThat(facts.migrations())
                .extracting(Migration::id, Migration::parents)
                .containsExactly(
                        tuple("1", List.of()),
                        tuple("2", List.of("1")),
                        tuple("B2", List.of("2")),
                        tuple("3", List.of("B2")));
    }

    @Test
    void showsAVersionThatTwoScriptsClaim() {
        assertThat(
                        collected(
                                        "db/V1__a.sql", "",
                                        "db/V2__b.sql", "",
                                        "db/V2__c.sql", "",
                                        "db/V3__d.sql", "")
                                .migrations())
                .extracting(Migration::id, Migration::parents)
                .containsExactly(
                        tuple("1", List.of()),
                        tuple("2", List.of("1")),
                        tuple("2", List.of("1")),
                        tuple("3", List.of("2")));
    }

    @Test
    void listsMigrationsWrittenInJavaAmongTheScripts() {
        Facts facts =
                collected(
                        "src/main/resources/db/migration/V1__a.sql",
                        "CREATE TABLE a (id int);",
                        "src/main/java/db/migration/V2__Fill.java",
                        "import org.flywaydb.core.api.migration.*; class V2__Fill {}");

        assertThat(facts.migrations())
                .extracting(Migration::id, Migration::parents, Migration::title)
                .containsExactly(tuple("1", List.of(), "a"), tuple("2", List.of("1"), "Fill"));
    }

    @Test
    void ordersVersionsByNumber() {
        assertThat(
                        collected(
                                        "db/V1_10__c.sql", "",
                                        "db/V1.9__b.sql", "",
                                        "db/V01__a.sql", "",
                                        "db/V20240101120000123456789__d.sql", "")
                                .migrations())
                .extracting(Migration::title)
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void ignoresOtherFilesUndoScriptsAndTests() {
        Facts facts =
                collected(
                        "db/U1__a.sql", "DROP TABLE a;",
                        "db/schema.sql", "CREATE TABLE a (id int);",
                        "views/R__totals.sql", "CREATE TABLE b (id int);",
                        "src/test/resources/db/migration/V1__a.sql", "CREATE TABLE c (id int);",
                        "src/main/java/V1__Strange.java", "class V1__Strange {}");

        assertThat(facts.migrations()).isEmpty();
        assertThat(facts.tables()).isEmpty();
    }

    private static Facts collected(String... pathsAndTexts) {
        return Collected.of(new FlywayCollector(), pathsAndTexts);
    }
}
