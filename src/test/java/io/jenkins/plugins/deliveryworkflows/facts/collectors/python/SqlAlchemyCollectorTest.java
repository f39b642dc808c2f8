package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlAlchemyCollectorTest {

    private static final String SQLALCHEMY =
            """
            from sqlalchemy import Column, ForeignKey, Integer, String, PrimaryKeyConstraint
            from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, declared_attr
            """;

    private final SqlAlchemyCollector collector = new SqlAlchemyCollector();

    @Test
    void readsModelsTablesAndMixinsAcrossFiles() {
        List<Table> tables = Collected.ofWorkspace(collector, "python-shop").tables();
        assertThat(tables)
                .extracting(Table::name)
                .containsExactly("customers", "order_labels", "sales.orders");
        assertThat(tables.get(0).columns())
                .containsExactly(
                        new Column("id", "int", false, true, ""),
                        new Column("name", "String(120)", false, false, ""),
                        new Column("nickname", "str", true, false, ""),
                        new Column("created_at", "DateTime(timezone=True)", false, false, ""));
        assertThat(tables.get(1).columns())
                .containsExactly(
                        new Column("order_id", "", false, true, "sales.orders.id"),
                        new Column("label", "String(40)", false, true, ""));
        assertThat(tables.get(2).columns())
                .containsExactly(
                        new Column("order_id", "String(36)", false, true, ""),
                        new Column("customer_id", "", false, false, "customers.id"),
                        new Column("note", "String", true, false, ""));
    }

    @Test
    void citesTheClass() {
        Table table = Collected.ofWorkspace(collector, "python-shop").tables().get(0);
        assertThat(table.source().path()).isEqualTo("backend/app/models.py");
        assertThat(table.source().symbol()).isEqualTo("Customer");
        assertThat(table.source().line()).isEqualTo(14);
    }

    @Test
    void readsSqlModelWithTheColumnsOfItsBase() {
        String source =
                """
                from sqlmodel import Field, Relationship, SQLModel
                class HeroBase(SQLModel):
                    name: str = Field(max_length=50)
                    age: int | None = None
                class Hero(HeroBase, table=True):
                    id: uuid.UUID = Field(default_factory=uuid.uuid4, primary_key=True)
                    team_id: int = Field(foreign_key="team.id")
                    team: "Team" = Relationship(back_populates="heroes")
                class HeroPublic(HeroBase):
                    id: int
                """;
        Table table = only(source);
        assertThat(table.name()).isEqualTo("hero");
        assertThat(table.columns())
                .containsExactly(
                        new Column("name", "str", false, false, ""),
                        new Column("age", "int", true, false, ""),
                        new Column("id", "UUID", false, true, ""),
                        new Column("team_id", "int", false, false, "team.id"));
    }

    @Test
    void namesTablesByTheRuleOfTheBase() {
        String source =
                SQLALCHEMY
                        + """
                        class Base(DeclarativeBase):
                            @declared_attr.directive
                            def __tablename__(cls) -> str:
                                return snake(cls.__name__)
                        class AuditMixin:
                            @declared_attr
                            def author_id(cls):
                                return Column(Integer, ForeignKey("author.id"))
                        class OrderItem(AuditMixin, Base):
                            id = Column(Integer, primary_key=True)
                        """;
        Table table = only(source);
        assertThat(table.name()).isEqualTo("order_item");
        assertThat(table.columns())
                .containsExactly(
                        new Column("id", "Integer", false, true, ""),
                        new Column("author_id", "Integer", true, false, "author.id"));
    }

    @Test
    void namesTablesByTheLowerCaseOfTheClass() {
        String source =
                SQLALCHEMY
                        + """
                        class Base(DeclarativeBase):
                            @declared_attr
                            def __tablename__(cls):
                                return cls.__name__.lower() + "s"
                        class OrderItem(Base):
                            id: Mapped[int] = mapped_column(primary_key=True)
                        """;
        assertThat(only(source).name()).isEqualTo("orderitems");
    }

    @Test
    void readsAnnotatedTypesOfTheProject() {
        String source =
                SQLALCHEMY
                        + """
                        from typing import Annotated, Optional
                        key = Annotated[int, mapped_column(primary_key=True)]
                        class Base(DeclarativeBase): pass
                        class Thing(Base):
                            __tablename__ = "things"
                            id: Mapped[key]
                            size: Mapped[Optional[int]] = mapped_column("size_mm")
                        """;
        assertThat(only(source).columns())
                .containsExactly(
                        new Column("id", "int", false, true, ""),
                        new Column("size_mm", "int", true, false, ""));
    }

    @Test
    void readsKeysOfTableArguments() {
        String source =
                SQLALCHEMY
                        + """
                        class Link(Base):
                            __tablename__ = "links"
                            __table_args__ = (
                                PrimaryKeyConstraint("left_id", "right_id"),
                                ForeignKeyConstraint(["left_id"], ["nodes.id"]),
                                {"schema": "graph"},
                            )
                            left_id = Column(Integer)
                            right_id = Column(Integer)
                        """;
        Table table = only(source);
        assertThat(table.name()).isEqualTo("graph.links");
        assertThat(table.columns())
                .containsExactly(
                        new Column("left_id", "Integer", false, true, "nodes.id"),
                        new Column("right_id", "Integer", false, true, ""));
    }

    @Test
    void leavesColumnsOfATableToThatTable() {
        String source =
                SQLALCHEMY
                        + """
                        class Animal(Base):
                            __tablename__ = "animals"
                            id = Column(Integer, primary_key=True)
                        class Dog(Animal):
                            __tablename__ = "dogs"
                            id = Column(Integer, ForeignKey("animals.id"), primary_key=True)
                            race = Column(String)
                        """;
        List<Table> tables = Collected.of(collector, "models.py", source).tables();
        assertThat(tables).extracting(Table::name).containsExactly("animals", "dogs");
        assertThat(tables.get(0).columns()).hasSize(1);
        assertThat(tables.get(1).columns()).extracting(Column::name).containsExactly("id", "race");
    }

    @Test
    void addsColumnsOfClassesThatShareATable() {
        String source =
                SQLALCHEMY
                        + """
                        class Price(Base):
                            __tablename__ = "prices"
                            id = Column(Integer, primary_key=True)
                        class FixedPrice(Price):
                            amount = Column(Integer)
                        """;
        assertThat(only(source).columns()).extracting(Column::name).containsExactly("id", "amount");
    }

    @Test
    void followsReferenceToTheTableWhereTheNameIsUsedTwice() {
        String schema =
                SQLALCHEMY
                        + """
                        from nodes import Node
                        from pydantic import BaseModel
                        class Leaf(Base):
                            __tablename__ = "leaves"
                            node_id = Column(ForeignKey(Node.id), primary_key=True)
                        class Node(BaseModel):
                            id: int
                        """;
        String nodes =
                SQLALCHEMY
                        + """
                        class Node(Base):
                            __tablename__ = "nodes"
                            id = Column(Integer, primary_key=True)
                        """;
        List<Table> tables =
                Collected.of(collector, "leaves.py", schema, "nodes.py", nodes).tables();
        assertThat(tables.get(0).columns().get(0).references()).isEqualTo("nodes.id");
    }

    @Test
    void takesNoOtherClassForATable() {
        String source =
                SQLALCHEMY
                        + """
                        from pydantic import BaseModel
                        from rich.table import Table
                        class Base(DeclarativeBase):
                            id: Mapped[int] = mapped_column(primary_key=True)
                        class Abstract(Base):
                            __abstract__ = True
                            __tablename__ = "abstract"
                            id = Column(Integer)
                        class Schema(BaseModel):
                            id: int
                        table = Table("Title", "Column", "Other")
                        """;
        assertThat(Collected.of(collector, "models.py", source).tables()).isEmpty();
    }

    @Test
    void readsNameBehindPrefixThatTheInstallationChooses() {
        String source =
                SQLALCHEMY
                        + """
                        from settings import TABLE_PREFIX, prefixed
                        class Shop(Base):
                            __tablename__ = f"{TABLE_PREFIX}shops"
                            id = Column(Integer, primary_key=True)
                        carts = Table(prefixed("carts"), Base.metadata, Column("id", Integer))
                        """;
        assertThat(Collected.of(collector, "models.py", source).tables())
                .extracting(Table::name)
                .containsExactlyInAnyOrder("carts", "shops");
    }

    @Test
    void keepsPrefixThatTheFileSays() {
        String source =
                SQLALCHEMY
                        + """
                        PREFIX = "app_"
                        class Shop(Base):
                            __tablename__ = PREFIX + "shops"
                            id = Column(Integer, primary_key=True)
                        """;
        assertThat(only(source).name()).isEqualTo("app_shops");
    }

    @Test
    void leavesOutNamesThatNobodyKnows() {
        String source =
                SQLALCHEMY
                        + """
                        class Shop(Base):
                            __tablename__ = name_of("shops", 2)
                            id = Column(Integer, primary_key=True)
                        carts = Table(f"{owner}_carts", Base.metadata, Column("id", Integer))
                        lists = Table("lists", Base.metadata, Column("id", Integer), Column(name()))
                        """;
        Table table = only(source);
        assertThat(table.name()).isEqualTo("lists");
        assertThat(table.columns()).extracting(Column::name).containsExactly("id");
    }

    private Table only(String source) {
        List<Table> tables = Collected.of(collector, "models.py", source).tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
