package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class DdlReaderTest {

    @Test
    void readsColumnsWithTheirTypesAndConstraints() {
        assertThat(
                        schema(
                                """
                                create table "shop".[Order Lines] (
                                  `id` bigserial primary key,
                                  price NUMERIC(10, 2)  DEFAULT 0.0 NOT NULL,
                                  name character varying(20) collate "C" null,
                                  at TIMESTAMP WITH TIME ZONE DEFAULT now(),
                                  state ENUM('a','b') CHARACTER SET utf8 NOT NULL COMMENT 'x, y',
                                  key VARCHAR(255),
                                  tags text[],
                                  owner int REFERENCES users(id) ON DELETE CASCADE,
                                  check (price > 0),
                                  UNIQUE KEY uq (name), KEY idx_name (name), INDEX (at)
                                );
                                """))
                .containsExactly(
                        "shop.Order Lines: id bigserial*, price NUMERIC(10, 2)!, name character"
                                + " varying(20), at TIMESTAMP WITH TIME ZONE, state ENUM('a','b')!,"
                                + " key VARCHAR(255), tags text[], owner int->users.id");
    }

    @Test
    void readsKeysAtTheEndOfATable() {
        assertThat(
                        schema(
                                "CREATE TABLE users (id int PRIMARY KEY);"
                                        + "CREATE TABLE seats (hall int, no int, u int,"
                                        + " CONSTRAINT pk PRIMARY KEY CLUSTERED (hall ASC, no),"
                                        + " FOREIGN KEY fk_u (u) REFERENCES users);"))
                .containsExactly("users: id int*", "seats: hall int*, no int*, u int->users.id");
    }

    @Test
    void followsPostgres() {
        assertThat(
                        schema(
                                """
                                CREATE TABLE a (id int, old text, gone int, req int NOT NULL);
                                ALTER TABLE IF EXISTS ONLY public.a
                                  ADD COLUMN IF NOT EXISTS extra jsonb,
                                  DROP COLUMN IF EXISTS gone CASCADE,
                                  ALTER COLUMN old TYPE varchar(9) USING old::varchar,
                                  ALTER req DROP NOT NULL,
                                  ADD CONSTRAINT a_pk PRIMARY KEY (id);
                                ALTER TABLE a RENAME old TO new;
                                ALTER TABLE a RENAME TO b;
                                """))
                .containsExactly("b: id int*, new varchar(9), req int, extra jsonb");
    }

    @Test
    void followsMySql() {
        assertThat(
                        schema(
                                """
                                # a comment; with a semicolon
                                CREATE TABLE `a` (`id` int NOT NULL AUTO_INCREMENT, `x` int, `y` int, PRIMARY KEY (`id`)) ENGINE=InnoDB;
                                CREATE TABLE b (a int, CONSTRAINT fk FOREIGN KEY (a) REFERENCES a (id));
                                INSERT INTO a VALUES ('it\\'s; DROP TABLE a;');
                                ALTER TABLE a MODIFY x VARCHAR(5) NOT NULL AFTER y, CHANGE COLUMN y z bigint, ADD (p int, q int);
                                RENAME TABLE a TO c;
                                ALTER TABLE b DROP FOREIGN KEY fk;
                                """))
                .containsExactly("b: a int", "c: id int*, x VARCHAR(5)!, z bigint, p int, q int");
    }

    @Test
    void followsSqlServerWhereNothingDelimitsStatements() {
        assertThat(
                        schema(
                                """
                                IF OBJECT_ID('dbo.a') IS NULL
                                CREATE TABLE [dbo].[a] ([id] [int] IDENTITY(1,1) NOT NULL, [v] [nvarchar](max) NULL)
                                CREATE TABLE #work (id int)
                                ALTER TABLE a ADD b int NOT NULL, c bit
                                GO
                                ALTER TABLE dbo.a WITH CHECK ADD CONSTRAINT pk_a PRIMARY KEY CLUSTERED ([id])
                                ALTER TABLE a ALTER COLUMN v int NOT NULL
                                EXEC sp_rename 'dbo.a.c', 'd', 'COLUMN'
                                GO
                                """))
                .containsExactly("dbo.a: id int*, v int!, b int!, d bit");
    }

    @Test
    void followsH2AndOracle() {
        assertThat(
                        schema(
                                """
                                CREATE CACHED TABLE a (id NUMBER(19), b VARCHAR2(10 CHAR), c INT, d INT);
                                ALTER TABLE a DROP COLUMN c, d;
                                ALTER TABLE a ALTER COLUMN b RENAME TO e;
                                ALTER TABLE a MODIFY (e NOT NULL);
                                ALTER TABLE a ALTER COLUMN id SET DATA TYPE BIGINT;
                                /
                                """))
                .containsExactly("a: id BIGINT, e VARCHAR2(10 CHAR)!");
    }

    @Test
    void leavesOutWhatRoutinesQueriesAndTemporaryTablesDo() {
        assertThat(
                        schema(
                                """
                                CREATE FUNCTION f() RETURNS void AS $body$ BEGIN
                                  CREATE TABLE inside (id int); END; $body$ LANGUAGE plpgsql;
                                DO $$ BEGIN ALTER TABLE kept DROP COLUMN id; END $$;
                                DELIMITER //
                                CREATE PROCEDURE p() BEGIN CREATE TABLE called (id int); END //
                                DELIMITER ;
                                CREATE TEMPORARY TABLE t (id int);
                                CREATE TABLE copied AS SELECT 1;
                                /* CREATE TABLE commented (id int); */
                                CREATE TABLE kept (id int);
                                """))
                .containsExactly("kept: id int");
    }

    @Test
    void redirectsReferencesToWhatIsRenamed() {
        assertThat(
                        schema(
                                "CREATE TABLE s.a (id int PRIMARY KEY);"
                                        + "CREATE TABLE b (a int REFERENCES s.a (id));"
                                        + "ALTER TABLE s.a RENAME TO c; ALTER TABLE s.c RENAME COLUMN id TO key;"))
                .containsExactly("b: a int->s.c.key", "s.c: key int*");
    }

    @Test
    void passesOverDamagedScripts() {
        assertThat(
                        schema(
                                "CREATE TABLE a (id int); CREATE TABLE; ALTER TABLE a ADD; ALTER TABLE"
                                        + " nowhere DROP COLUMN x; CREATE TABLE b (id int, ((("))
                .contains("a: id int");
        assertThat(schema("CREATE TABLE a (x 'never closed")).hasSizeLessThan(2);
    }

    @Test
    void citesTheLineOfTheStatement() {
        assertThat(DdlReader.read(SourceText.of("\n-- first\nCREATE TABLE a (\n id int);")))
                .extracting(TableChange::line)
                .containsExactly(3);
    }

    private static List<String> schema(String sql) {
        SqlSchema schema = new SqlSchema();
        DdlReader.read(SourceText.of(sql)).forEach(change -> schema.apply(change, "a.sql"));
        return schema.tables("SQL").stream().map(DdlReaderTest::show).toList();
    }

    private static String show(Table table) {
        return table.name()
                + ": "
                + String.join(", ", table.columns().stream().map(DdlReaderTest::show).toList());
    }

    private static String show(Column column) {
        String mark = column.primaryKey() ? "*" : column.nullable() ? "" : "!";
        String reference = column.references().isEmpty() ? "" : "->" + column.references();
        return column.name() + " " + column.type() + mark + reference;
    }
}
