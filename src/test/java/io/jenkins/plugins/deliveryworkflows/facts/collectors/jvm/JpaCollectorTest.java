package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpaCollectorTest {

    private static final String IMPORT = "import jakarta.persistence.*;\n";

    @Test
    void findsTheTablesOfEntitiesAndOfTheirCollections() {
        assertThat(ShownTables.of(Collected.ofWorkspace(new JpaCollector(), "spring-orders")))
                .containsExactly(
                        "customer_order(id*, version!, created_at!, customer_id!->shop.customers.id,"
                                + " status)",
                        "customer_phone_numbers(customer_id!->shop.customers.id, phone_numbers)",
                        "label(name*)",
                        "order_label(order_id*->customer_order.id, labels_name*->label.name)",
                        "shop.customers(id*, version!, created_at!, mail!, street, postal_code)");
    }

    @Test
    void givesTypesAndCitesTheEntity() {
        Table customers =
                Collected.ofWorkspace(new JpaCollector(), "spring-orders").tables().get(4);

        assertThat(customers.origin()).isEqualTo("JPA");
        assertThat(customers.source().symbol()).isEqualTo("Customer");
        assertThat(customers.columns()).extracting("type").contains("Long", "int", "Instant");
    }

    @ParameterizedTest
    @CsvSource({
        "sp_rollout, sp_rollout",
        "orderLine, order_line",
        "OrderLine, order_line",
        "URL, url",
        "homeURL, homeurl",
        "address2Line, address2_line",
        "`Order`, order",
        "line.item, line_item"
    })
    void namesAsSpringBootDoes(String logical, String physical) {
        assertThat(JpaNaming.physical(logical)).isEqualTo(physical);
    }

    @Test
    void foldsASingleTableHierarchyIntoItsRoot() {
        assertThat(
                        tables(
                                "Animal.java",
                                IMPORT
                                        + "@Entity class Animal { @Id long id; @Column(nullable=false) String name; }",
                                "Dog.java",
                                IMPORT
                                        + "@Entity class Dog extends Animal { @Column(nullable = false) String breed; }"))
                .containsExactly("animal(id*, name!, dtype!, breed)");
    }

    @Test
    void keepsJoinedSubclassesApart() {
        assertThat(
                        tables(
                                "Animal.java",
                                IMPORT
                                        + "@Entity @Inheritance(strategy = InheritanceType.JOINED)"
                                        + " class Animal { @Id long id; }",
                                "Cat.java",
                                IMPORT
                                        + "@Entity @PrimaryKeyJoinColumn(name = \"catId\")"
                                        + " class Cat extends Animal { int lives; }"))
                .containsExactly("animal(id*)", "cat(cat_id*->animal.id, lives!)");
    }

    @Test
    void repeatsInheritedColumnsWhereEachClassHasItsTable() {
        assertThat(
                        tables(
                                "Animal.java",
                                IMPORT
                                        + "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)"
                                        + " abstract class Animal { @Id long id; }",
                                "Cat.java",
                                IMPORT + "@Entity class Cat extends Animal { int lives; }"))
                .containsExactly("cat(id*, lives!)");
    }

    @Test
    void takesAnEmbeddedKeyAndReferencesThatArePartOfIt() {
        assertThat(
                        tables(
                                "Seat.java",
                                IMPORT
                                        + "@Entity class Seat { @EmbeddedId SeatKey key;"
                                        + " @MapsId(\"hall\") @ManyToOne Hall hall; boolean free; }",
                                "SeatKey.java",
                                IMPORT + "@Embeddable record SeatKey(Long hall, int number) {}",
                                "Hall.java",
                                IMPORT + "@Entity class Hall { @Id Long id; }"))
                .containsExactly("hall(id*)", "seat(number*, hall_id*->hall.id, free!)");
    }

    @Test
    void takesTheReferenceOfAColumnFromTheAttributeThatShowsItReadOnly() {
        assertThat(
                        tables(
                                "A.java",
                                IMPORT
                                        + "@Entity class A { @Id Long id; Long owner;"
                                        + " @ManyToOne @JoinColumn(name = \"owner\", insertable = false,"
                                        + " updatable = false) B b; }",
                                "B.java",
                                IMPORT + "@Entity class B { @Id Long id; }"))
                .containsExactly("a(id*, owner->b.id)", "b(id*)");
    }

    @Test
    void sharesTheKeyOfAnotherEntity() {
        assertThat(
                        tables(
                                "Profile.java",
                                IMPORT
                                        + "@Entity class Profile { @Id Long id;"
                                        + " @MapsId @OneToOne User user; String text; }",
                                "User.java",
                                IMPORT
                                        + "@Entity class User { @Id Long id; @OneToOne(mappedBy = \"user\") Profile profile; }"))
                .containsExactly("profile(user_id*->user.id, text)", "user(id*)");
    }

    @Test
    void readsGettersWhereTheyCarryTheIdentifier() {
        assertThat(
                        tables(
                                "A.java",
                                "import javax.persistence.*;\n"
                                        + "@Entity class A { private long key; private String x; private int cache;\n"
                                        + " @Id public long getKey() { return key; }\n"
                                        + " @Column(name = \"the_x\") public String getX() { return x; }\n"
                                        + " public boolean isOpen() { return true; }\n"
                                        + " @Transient public int getCache() { return cache; } }"))
                .containsExactly("a(key*, the_x, open!)");
    }

    @Test
    void putsTheJoinColumnOfAOneWayListIntoTheTableOfItsElements() {
        assertThat(
                        tables(
                                "Cart.java",
                                IMPORT
                                        + "@Entity class Cart { @Id Long id;"
                                        + " @OneToMany @JoinColumn(name = \"cart\") List<Item> items;"
                                        + " @OneToMany Set<Note> notes; }",
                                "Item.java",
                                IMPORT + "@Entity class Item { @Id Long id; }",
                                "Note.java",
                                IMPORT + "@Entity class Note { @Id Long id; }"))
                .containsExactly(
                        "cart(id*)",
                        "cart_notes(cart_id*->cart.id, notes_id*->note.id)",
                        "item(id*, cart->cart.id)",
                        "note(id*)");
    }

    @Test
    void keepsMapsWithTheirKeys() {
        assertThat(
                        tables(
                                "A.java",
                                IMPORT
                                        + "@Entity class A { @Id Long id; @ElementCollection"
                                        + " @CollectionTable(name = \"facts\", joinColumns ="
                                        + " @JoinColumn(name = \"owner\", nullable = false))"
                                        + " @MapKeyColumn(name = \"k\") @Column(name = \"v\")"
                                        + " Map<String, Integer> facts; }"))
                .containsExactly("a(id*)", "facts(owner*->a.id, k*, v)");
    }

    @Test
    void readsKotlin() {
        assertThat(
                        tables(
                                "Book.kt",
                                "import jakarta.persistence.*\n\n@Entity\n@Table(name = \"books\")\n"
                                        + "class Book(\n    @Id @GeneratedValue val id: Long? = null,\n"
                                        + "    @Column(name = \"the_title\", nullable = false) var title: String,\n"
                                        + "    @ManyToOne var author: Author?,\n    var pages: Int = 0\n) {\n"
                                        + "    @Transient\n    var open = false\n\n    fun read() = pages + 1\n}\n",
                                "Author.kt",
                                "import jakarta.persistence.*\n\n@Entity\nclass Author {\n    @field:Id\n    var id: Long = 0\n}\n"))
                .containsExactly(
                        "author(id*)", "books(id*, the_title!, author_id->author.id, pages!)");
    }

    @Test
    void findsNoTablesWithoutEntities() {
        assertThat(
                        tables(
                                "A.java",
                                "import other.orm.Entity;\n@Entity class A { @Id long id; }",
                                "B.java",
                                IMPORT + "@Embeddable class B { int x; }"))
                .isEmpty();
    }

    private static List<String> tables(String... pathsAndTexts) {
        return ShownTables.of(Collected.of(new JpaCollector(), pathsAndTexts));
    }
}
