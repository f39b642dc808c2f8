package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlembicCollectorTest {

    private static final String HEAD =
            "revision = 'r1'\ndown_revision = None\nimport sqlalchemy as sa\nfrom alembic import op\n";

    private final AlembicCollector collector = new AlembicCollector();

    @Test
    void readsRevisionsWithTheirParents() {
        Facts facts = Collected.ofWorkspace(collector, "python-shop");
        assertThat(facts.migrations())
                .extracting(Migration::id, Migration::parents, Migration::title)
                .containsExactly(
                        tuple("0001", List.of(), "Add customers"),
                        tuple("0002", List.of("0001"), "Add orders"),
                        tuple("0003", List.of("0001"), "Widen the name, drop the fax"),
                        tuple("0004", List.of("0002", "0003"), "Merge the branches"));
        assertThat(facts.migrations())
                .extracting(Migration::line)
                .containsOnly("backend/migrations/versions");
    }

    @Test
    void showsTablesAsTheyStandAfterAllRevisions() {
        List<Table> tables = Collected.ofWorkspace(collector, "python-shop").tables();
        assertThat(tables).extracting(Table::name).containsExactly("customers", "orders");
        assertThat(tables.get(0).columns())
                .containsExactly(
                        new Column("id", "Integer", false, true, ""),
                        new Column("name", "String(length=120)", false, false, ""),
                        new Column("nickname", "String(length=40)", true, false, ""));
        assertThat(tables.get(1).columns())
                .containsExactly(
                        new Column("id", "String(36)", false, true, ""),
                        new Column("customer_id", "Integer", false, false, "customers.id"));
        assertThat(tables.get(1).source().path())
                .isEqualTo("backend/migrations/versions/0004_merge.py");
    }

    @Test
    void readsColumnsThatALoopAddsOfAList() {
        String script =
                HEAD
                        + """
                        MORE = [("size", sa.Integer()), ("note", sa.String(9))]
                        def upgrade():
                            op.create_table("one", sa.Column("id", sa.Integer, primary_key=True))
                            for name, kind in MORE:
                                if name not in existing():
                                    op.add_column("one", sa.Column(name, kind))
                        """;
        assertThat(tables(script).get(0).columns())
                .containsExactly(
                        new Column("id", "Integer", false, true, ""),
                        new Column("size", "Integer", true, false, ""),
                        new Column("note", "String(9)", true, false, ""));
    }

    @Test
    void leavesOutNamesThatNobodyKnows() {
        String script =
                HEAD
                        + """
                        def upgrade():
                            op.create_table("one", sa.Column("id", sa.Integer), sa.Column(name()))
                            op.create_table(f"{table}_history", sa.Column("id", sa.Integer))
                            for name in inspect():
                                op.add_column("one", sa.Column(name, sa.Integer))
                        """;
        List<Table> tables = tables(script);
        assertThat(tables).extracting(Table::name).containsExactly("one");
        assertThat(tables.get(0).columns()).extracting(Column::name).containsExactly("id");
    }

    @Test
    void leavesOutTableThatIsRenamedToSomethingUnknown() {
        String script =
                HEAD
                        + """
                        def upgrade():
                            op.create_table("one", sa.Column("id", sa.Integer))
                            op.rename_table("one", name())
                        """;
        assertThat(tables(script)).isEmpty();
    }

    @Test
    void readsNameBehindPrefixThatTheInstallationChooses() {
        String script =
                HEAD
                        + """
                        def upgrade():
                            prefix = op.get_context().opts["prefix"]
                            op.create_table(f"{prefix}shops", sa.Column("id", sa.Integer))
                            op.create_table(
                                f"{prefix}carts",
                                sa.Column("shop", sa.Integer),
                                sa.ForeignKeyConstraint(["shop"], [f"{prefix}shops.id"]))
                        """;
        List<Table> tables = tables(script);
        assertThat(tables).extracting(Table::name).containsExactlyInAnyOrder("carts", "shops");
        assertThat(tables)
                .flatExtracting(Table::columns)
                .extracting(Column::references)
                .containsExactlyInAnyOrder("", "shops.id");
    }

    @Test
    void keepsPrefixThatTheScriptSays() {
        String script =
                HEAD
                        + """
                        PREFIX = "app_"
                        def upgrade():
                            op.create_table(PREFIX + "shops", sa.Column("id", sa.Integer))
                        """;
        assertThat(tables(script)).extracting(Table::name).containsExactly("app_shops");
    }

    @Test
    void followsOwnFunctionsAndLoops() {
        String script =
                HEAD
                        + """
                        def stamps():
                            return (sa.Column("created", sa.DateTime()), sa.Column("changed", sa.DateTime()))
                        def create(name):
                            op.create_table(name, sa.Column("id", sa.Integer, primary_key=True), *stamps())
                        def upgrade():
                            create("one")
                            for table in ["one"]:
                                op.add_column(table, sa.Column(f"{table}_size", sa.Integer))
                        """;
        Table table = tables(script).get(0);
        assertThat(table.name()).isEqualTo("one");
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("id", "created", "changed", "one_size");
    }

    @Test
    void appliesKeysThatAreCreatedAndDropped() {
        String script =
                HEAD
                        + """
                        def upgrade():
                            op.create_table("a", sa.Column("id", sa.Integer), sa.Column("b_id", sa.Integer),
                                sa.Column("c_id", sa.Integer, sa.ForeignKey("c.id")), schema="s")
                            op.create_primary_key("pk", "a", ["id"], schema="s")
                            op.create_foreign_key(op.f("fk_b"), "a", "b", ["b_id"], ["id"], source_schema="s")
                            op.drop_constraint("a_c_id_fkey", "a", schema="s", type_="foreignkey")
                        """;
        assertThat(tables(script).get(0).columns())
                .containsExactly(
                        new Column("id", "Integer", false, true, ""),
                        new Column("b_id", "Integer", true, false, "b.id"),
                        new Column("c_id", "Integer", true, false, ""));
    }

    @Test
    void ignoresTheWayBack() {
        String script =
                HEAD
                        + "def downgrade():\n    op.create_table('old', sa.Column('id', sa.Integer))\n";
        assertThat(tables(script)).isEmpty();
    }

    @Test
    void showsNoFragmentOfATableThatNoRevisionCreates() {
        String script =
                HEAD + "def upgrade():\n    op.add_column('other', sa.Column('x', sa.Integer))\n";
        assertThat(tables(script)).isEmpty();
    }

    @Test
    void keepsHistoriesOfTwoFoldersApart() {
        Facts facts = Collected.of(collector, "a/v/1.py", HEAD, "b/v/1.py", HEAD);
        assertThat(facts.migrations()).extracting(Migration::line).containsExactly("a/v", "b/v");
    }

    @Test
    void endsWhereRevisionsFollowEachOtherInACircle() {
        String one = HEAD.replace("None", "'r2'");
        String two = HEAD.replace("'r1'", "'r2'").replace("None", "'r1'");
        assertThat(Collected.of(collector, "v/1.py", one, "v/2.py", two).migrations()).hasSize(2);
    }

    @Test
    void boundsTextsThatDoubleThemselves() {
        StringBuilder script =
                new StringBuilder(HEAD).append("def upgrade():\n    a = 'xxxxxxxxxx'\n");
        script.append("    a = f'{a}{a}'\n".repeat(100));
        script.append("    op.create_table('t', sa.Column('id', sa.Integer))\n");
        assertThat(tables(script.toString())).extracting(Table::name).containsExactly("t");
    }

    private List<Table> tables(String script) {
        return Collected.of(collector, "versions/1.py", script).tables();
    }
}
