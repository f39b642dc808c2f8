package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpringCollectorTest {

    private static final String IMPORT = "import org.springframework.web.bind.annotation.*;\n";

    @Test
    void findsWhatControllersServeAndNothingElse() {
        assertThat(served(Collected.ofWorkspace(new SpringCollector(), "spring-orders")))
                .containsExactly(
                        "ANY /api/v1/customers/ping",
                        "GET /api/v1/customers/{id}",
                        "HEAD /api/v1/customers/{id}",
                        "PATCH /api/v1/customers/{id}/address",
                        "GET /api/v1/orders",
                        "POST /api/v1/orders",
                        "POST /api/v1/orders/import",
                        "DELETE /api/v1/orders/{orderId}",
                        "GET /api/v1/orders/{orderId}");
    }

    @Test
    void citesTheMethodThatCarriesTheMapping() {
        Endpoint list =
                Collected.ofWorkspace(new SpringCollector(), "spring-orders").endpoints().stream()
                        .filter(e -> e.path().equals("/api/v1/orders") && e.method().equals("GET"))
                        .findFirst()
                        .orElseThrow();

        assertThat(list.origin()).isEqualTo("Spring");
        assertThat(list.source().path()).isEqualTo("src/main/java/shop/orders/api/OrderApi.java");
        assertThat(list.source().symbol()).isEqualTo("OrderApi.list");
        assertThat(list.source().line()).isEqualTo(21);
    }

    @Test
    void takesTheBaseOfTheControllerBeforeThatOfItsInterface() {
        assertThat(
                        endpoints(
                                "Api.java",
                                IMPORT
                                        + "@RequestMapping(\"/far\") interface Api {"
                                        + " @GetMapping(\"/a\") String a(); }",
                                "Near.java",
                                IMPORT
                                        + "@RestController @RequestMapping(\"/near\") class Near"
                                        + " implements Api { public String a() { return \"\"; } }"))
                .containsExactly("GET /near/a");
    }

    @Test
    void keepsTheMappingOfTheOverridingMethod() {
        assertThat(
                        endpoints(
                                "Base.java",
                                IMPORT
                                        + "abstract class Base<T extends Comparable<T>> {"
                                        + " @GetMapping(\"/old\") String show(T a, int b) {}"
                                        + " @PostMapping(\"/kept\") void keep() {} }",
                                "Sub.java",
                                IMPORT
                                        + "@RestController final class Sub extends Base<String> {"
                                        + " @GetMapping(\"/new\") String show(String a, int b) {} }"))
                .containsExactly("POST /kept", "GET /new");
    }

    @Test
    void understandsAnnotationsComposedInTheWorkspace() {
        assertThat(
                        endpoints(
                                "V2.java",
                                IMPORT
                                        + "@RestController @RequestMapping(\"/v2\")"
                                        + " public @interface V2 { }",
                                "A.java",
                                IMPORT + "@V2 class A { @GetMapping(\"x\") void x() { } }"))
                .containsExactly("GET /v2/x");
    }

    @Test
    void findsConstantsByStaticImportNestingAndInheritance() {
        assertThat(
                        endpoints(
                                "p/Routes.java",
                                "package p; public interface Routes { String ROOT = \"/r\";"
                                        + " class Sub { public static final String LEAF = ROOT + \"/l\"; } }",
                                "q/A.java",
                                "package q; import static p.Routes.*; import p.Routes;\n"
                                        + IMPORT
                                        + "@RestController class A implements Routes {"
                                        + " @GetMapping(ROOT) void a() {}"
                                        + " @GetMapping(Routes.Sub.LEAF) void b() {}"
                                        + " @GetMapping(p.Routes.ROOT + \"/full\") void c() {} }"))
                .containsExactly("GET /r", "GET /r/full", "GET /r/l");
    }

    @Test
    void writesWhatItCannotKnowAsAName() {
        assertThat(
                        endpoints(
                                "A.java",
                                IMPORT
                                        + "@RestController @RequestMapping(Elsewhere.BASE) class A {"
                                        + " @GetMapping(\"/x\") void x() {}"
                                        + " @GetMapping(\"${app.path:/def}/y\") void y() {}"
                                        + " @GetMapping(\"${app.path}/z\") void z() {} }"))
                .containsExactly("GET /{BASE}/def/y", "GET /{BASE}/x", "GET /{BASE}/{app.path}/z");
    }

    @Test
    void leavesOnlyTheNamesOfPathVariables() {
        assertThat(
                        endpoints(
                                "A.java",
                                IMPORT
                                        + "@RestController class A {"
                                        + " @GetMapping(\"/a/{id:[0-9]{3}}-{rev:\\\\d+}/{*rest}\") void a() {} }"))
                .containsExactly("GET /a/{id}-{rev}/{rest}");
    }

    @Test
    void keepsNoConstantThatMayBeASecret() {
        SourceFile file = new SourceFile("A.java", "0".repeat(40), 1);
        String code =
                "class A { static final String DB_PASSWORD = \"hunter\";"
                        + " static final String KEY = \"AKIA1234567890ABCDEF\";"
                        + " static final String TOKEN_PATH = \"/token\";"
                        + " static final String SECRETS = TOKEN_PATH + \"s\";"
                        + " static final String NAME = \"name\"; }";

        assertThat(new SpringCollector().extract(file, SourceText.of(code)))
                .hasValueSatisfying(
                        kept ->
                                assertThat(kept.types().get(0).members())
                                        .extracting(JvmMember::name)
                                        .containsExactly("TOKEN_PATH", "SECRETS", "NAME"));
    }

    @Test
    void servesTheErrorPathThatALibraryClassMaps() {
        assertThat(
                        endpoints(
                                "A.java",
                                IMPORT
                                        + "@Controller class A extends BasicErrorController {"
                                        + " @RequestMapping void error() {} }"))
                .containsExactly("ANY /error");
    }

    @Test
    void servesTheRootWhereNoPathIsGiven() {
        assertThat(
                        endpoints(
                                "A.java",
                                IMPORT + "@RestController class A { @GetMapping void a() {} }"))
                .containsExactly("GET /");
    }

    @Test
    void readsKotlin() {
        assertThat(
                        endpoints(
                                "web/Paths.kt",
                                "package web\n\nconst val USERS = \"/users\"\n\n"
                                        + "object Paths {\n    const val ME = \"$USERS/me\"\n}\n",
                                "web/UserController.kt",
                                "package web\n\n"
                                        + "import org.springframework.web.bind.annotation.GetMapping\n"
                                        + "import org.springframework.web.bind.annotation.RequestMethod\n\n"
                                        + "@RestController\n@RequestMapping(\"/api\")\n"
                                        + "class UserController(private val users: Users) : Base<User>(users), Other {\n"
                                        + "    companion object {\n        const val ID = \"/{id}\"\n    }\n\n"
                                        + "    @GetMapping(USERS)\n"
                                        + "    fun list(@RequestParam page: Int = 0) = users.page(page).map { it.name }\n\n"
                                        + "    @GetMapping(\"$USERS$ID\", \"/people/{id}\")\n"
                                        + "    suspend fun get(@PathVariable id: Long): User = users.get(id)\n\n"
                                        + "    @RequestMapping(value = [Paths.ME], method = [RequestMethod.PUT])\n"
                                        + "    fun me() {\n        val type = User::class\n    }\n}\n"))
                .containsExactly(
                        "GET /api/people/{id}",
                        "GET /api/users",
                        "PUT /api/users/me",
                        "GET /api/users/{id}");
    }

    @Test
    void ignoresTestsOtherFrameworksAndAbstractControllers() {
        assertThat(
                        endpoints(
                                "src/test/java/A.java",
                                IMPORT
                                        + "@RestController class A { @GetMapping(\"/t\") void a() {} }",
                                "B.java",
                                "import io.micronaut.http.annotation.*;\n"
                                        + "@Controller(\"/m\") class B { @Get void b() {} }",
                                "C.java",
                                IMPORT
                                        + "@RestController abstract class C { @GetMapping(\"/c\") void c() {} }"))
                .isEmpty();
    }

    @Test
    void takesDamagedSourcesAsFarAsTheyGo() {
        assertThat(
                        endpoints(
                                "A.java",
                                IMPORT
                                        + "@RestController class A { @GetMapping(\"/a\") void a() {} }\n"
                                        + "class B { void b( { @GetMapping(\"/b\"",
                                "C.java",
                                IMPORT + "@RestController class C { @GetMapping(",
                                "D.kt",
                                IMPORT + "@RestController class D { @GetMapping(\"/d\") fun d("))
                .containsExactly("GET /a");
    }

    private static List<String> endpoints(String... pathsAndTexts) {
        return served(Collected.of(new SpringCollector(), pathsAndTexts));
    }

    private static List<String> served(Facts facts) {
        return facts.endpoints().stream().map(e -> e.method() + " " + e.path()).toList();
    }
}
