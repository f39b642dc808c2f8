package io.jenkins.plugins.deliveryworkflows.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.Difference.Kind;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift.Comparison;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {

    private final Facts.Builder facts = Facts.builder();

    @Test
    void namesEndpointsThatOnlyOneSideHas() {
        served("GET", "/items");
        served("POST", "/items");
        declared("GET", "/items");
        declared("DELETE", "/items");

        assertThat(subjects(Kind.ENDPOINT_NOT_DECLARED)).containsExactly("POST /items");
        assertThat(subjects(Kind.ENDPOINT_NOT_SERVED)).containsExactly("DELETE /items");
    }

    @Test
    void overlooksNamesOfParametersAndTheLastSlash() {
        served("GET", "/items/{item_id}/");
        served("GET", "/items/{id}.json");
        declared("GET", "/items/{id}");
        declared("GET", "/items/{name}.json");

        assertThat(drift().differences()).isEmpty();
    }

    @Test
    void tellsAParameterFromAWord() {
        served("GET", "/items/{id}");
        served("GET", "/items");
        declared("GET", "/items/latest");
        declared("GET", "/items");

        assertThat(subjects(Kind.ENDPOINT_NOT_DECLARED)).containsExactly("GET /items/{id}");
        assertThat(subjects(Kind.ENDPOINT_NOT_SERVED)).containsExactly("GET /items/latest");
    }

    @Test
    void comparesBehindABasePathThatTheContractLeavesOut() {
        served("GET", "/api/v1/items");
        served("GET", "/api/v1/users");
        declared("GET", "/items");
        declared("GET", "/users");
        declared("GET", "/carts");

        assertThat(subjects(Kind.ENDPOINT_NOT_SERVED)).containsExactly("GET /carts");
        assertThat(subjects(Kind.ENDPOINT_NOT_DECLARED)).isEmpty();
    }

    @Test
    void comparesBehindABasePathThatTheCodeLeavesOut() {
        served("GET", "/items");
        served("GET", "/users");
        declared("GET", "/api/v1/items");
        declared("GET", "/api/v1/users");

        assertThat(drift().differences()).isEmpty();
    }

    @Test
    void doesNotTakeOneOddPathForABasePath() {
        served("GET", "/items");
        served("GET", "/users");
        served("GET", "/admin/items");
        declared("GET", "/items");
        declared("GET", "/users");

        assertThat(subjects(Kind.ENDPOINT_NOT_DECLARED)).containsExactly("GET /admin/items");
    }

    @Test
    void doesNotTakeTheRootForAnyPath() {
        served("GET", "/");
        declared("GET", "/shop/items");
        declared("GET", "/shop/users");

        assertThat(drift().differences())
                .extracting(Difference::kind)
                .containsExactly(Kind.CONTRACT_NOT_SERVED);
    }

    @Test
    void takesAnyMethodForEachOne() {
        served("ANY", "/items");
        declared("GET", "/items");
        declared("PUT", "/items");

        assertThat(drift().differences()).isEmpty();
    }

    @Test
    void saysOnceThatAContractIsNotServedHere() {
        served("GET", "/items");
        declared("GET", "/items");
        endpoint("POST", "/charges", Endpoint.OPENAPI, "vendor/payments.yaml");
        endpoint("GET", "/charges", Endpoint.OPENAPI, "vendor/payments.yaml");

        assertThat(drift().differences())
                .extracting(Difference::subject)
                .containsExactly("vendor/payments.yaml");
    }

    @Test
    void comparesNoApiWithoutAContract() {
        served("GET", "/items");

        assertThat(drift().compared()).doesNotContain(Comparison.API);
        assertThat(drift().differences()).isEmpty();
    }

    @Test
    void namesVariablesThatNobodyIsToldToSet() {
        used("KEY", false, "app.py");
        used("LEVEL", true, "app.py");
        used("URL", false, "app.py");
        example("URL", ".env.example");
        example("OLD", ".env.example");

        assertThat(subjects(Kind.VARIABLE_NOT_DECLARED)).containsExactly("KEY");
        assertThat(subjects(Kind.OPTIONAL_VARIABLE_NOT_DECLARED)).containsExactly("LEVEL");
        assertThat(subjects(Kind.VARIABLE_NOT_USED)).containsExactly("OLD");
    }

    @Test
    void expectsNoVariableThatThePlatformSets() {
        used("HOME", false, "app.py");
        used("NODE_ENV", false, "app.js");
        example("PORT", ".env.example");

        assertThat(drift().differences()).isEmpty();
    }

    @Test
    void expectsOfAnExampleOnlyWhatItsModuleUses() {
        facts.add(new Module("web", "web", "npm", Citation.of("web/package.json")));
        used("DATABASE_URL", false, "backend/app.py");
        used("VITE_URL", false, "web/src/api.ts");
        example("VITE_NAME", "web/.env.example");

        assertThat(subjects(Kind.VARIABLE_NOT_DECLARED)).containsExactly("VITE_URL");
    }

    @Test
    void comparesNoVariablesWithoutAnExample() {
        used("KEY", false, "app.py");

        assertThat(drift().compared()).doesNotContain(Comparison.CONFIGURATION);
        assertThat(drift().differences()).isEmpty();
    }

    @Test
    void namesEachOfSeveralHeadsOfOneHistory() {
        migration("Alembic", "a", "one", List.of());
        migration("Alembic", "a", "two", List.of("one"));
        migration("Alembic", "a", "three", List.of("one"));
        migration("Alembic", "b", "other", List.of());

        assertThat(subjects(Kind.SEVERAL_HEADS)).containsExactly("three", "two");
    }

    @Test
    void seesOneHeadWhereBranchesWereMerged() {
        migration("Alembic", "a", "one", List.of());
        migration("Alembic", "a", "two", List.of("one"));
        migration("Alembic", "a", "three", List.of("one"));
        migration("Alembic", "a", "four", List.of("two", "three"));

        assertThat(drift().differences()).isEmpty();
        assertThat(drift().compared()).contains(Comparison.MIGRATION_HEADS);
    }

    @Test
    void takesARepeatableScriptForNoHeadAndAVersionUsedTwiceForAConflict() {
        migration("Flyway", "db", "1", List.of());
        migration("Flyway", "db", "2", List.of("1"));
        migration("Flyway", "db", "R__views", List.of());
        assertThat(drift().differences()).isEmpty();

        migration("Flyway", "db", "2", List.of("1"), "V2__again.sql");
        assertThat(drift().of(Kind.SEVERAL_HEADS))
                .extracting(difference -> difference.source().path())
                .containsExactly("V2__again.sql", "db/2");
    }

    @Test
    void namesTablesThatOnlyModelsOrOnlyMigrationsHave() {
        migration("Alembic", "a", "one", List.of());
        table("users", "Alembic");
        table("Users", "SQLAlchemy");
        table("orders", "SQLAlchemy");
        table("audit", "Alembic");

        assertThat(subjects(Kind.TABLE_NOT_MIGRATED)).containsExactly("orders");
        assertThat(subjects(Kind.TABLE_WITHOUT_MODEL)).containsExactly("audit");
    }

    @Test
    void findsATableBehindItsSchema() {
        migration("Flyway", "db", "1", List.of());
        table("shop.orders", "Flyway");
        table("orders", "JPA");

        assertThat(drift().differences()).isEmpty();
        assertThat(drift().compared()).contains(Comparison.SCHEMA);
    }

    @Test
    void comparesNoModelsWithoutMigrations() {
        table("orders", "JPA");

        assertThat(drift().compared()).isEmpty();
        assertThat(drift().differences()).isEmpty();
    }

    private Drift drift() {
        return Drift.of(facts.build());
    }

    private List<String> subjects(Kind kind) {
        return drift().of(kind).stream().map(Difference::subject).toList();
    }

    private void served(String method, String path) {
        endpoint(method, path, "FastAPI", "app.py");
    }

    private void declared(String method, String path) {
        endpoint(method, path, Endpoint.OPENAPI, "openapi.yaml");
    }

    private void endpoint(String method, String path, String origin, String file) {
        facts.add(new Endpoint(method, path, origin, new Citation(file, method + path, 1)));
    }

    private void used(String name, boolean optional, String file) {
        facts.add(new Variable(name, false, optional, new Citation(file, name, 1)));
    }

    private void example(String name, String file) {
        facts.add(new Variable(name, true, false, new Citation(file, name, 1)));
    }

    private void migration(String tool, String line, String id, List<String> parents) {
        migration(tool, line, id, parents, line + "/" + id);
    }

    private void migration(String tool, String line, String id, List<String> parents, String file) {
        facts.add(new Migration(id, tool, line, parents, id, Citation.of(file)));
    }

    private void table(String name, String origin) {
        facts.add(new Table(name, origin, List.of(), new Citation(origin, name, 1)));
    }
}
