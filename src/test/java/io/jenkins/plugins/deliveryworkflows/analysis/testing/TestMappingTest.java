package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestMappingTest {

    private static final String CODE = "void open(int a) { if (a) { run(); } }";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Endpoint> endpoints = new ArrayList<>();

    @Test
    void findsTestsOfTheJvmByName() {
        source("src/main/java/com/acme/Shop.java", CODE);
        source("src/main/kotlin/com/acme/Till.kt", "fun open(a: Int) { run() }");
        source("src/main/java/com/acme/Cart.java", CODE);
        test("src/test/java/com/acme/ShopTest.java", "assertThat(1);");
        test("src/test/java/com/acme/TillIT.java", "assertThat(1);");

        assertThat(untested()).containsExactly("src/main/java/com/acme/Cart.java");
    }

    @Test
    void findsTestsOfTheJvmByWhatTheyImportAndName() {
        source("src/main/java/com/acme/Shop.java", CODE);
        source("src/main/java/com/acme/other/Shop.java", CODE);
        source("src/main/java/com/acme/Cart.java", CODE);
        test(
                "src/test/java/com/acme/flow/BuyingTest.java",
                "package com.acme.flow;\nimport com.acme.Shop;\nassertThat(new Shop(new Cart()))");

        assertThat(untested())
                .containsExactly(
                        "src/main/java/com/acme/Cart.java",
                        "src/main/java/com/acme/other/Shop.java");
    }

    @Test
    void takesATestOfAnInterfaceForOneOfItsImplementations() {
        source("src/main/java/com/acme/Till.java", "interface Till { }");
        source(
                "src/main/java/com/acme/jdbc/JdbcTill.java",
                "class JdbcTill implements Till, Runnable {\n" + CODE + "}");
        source(
                "src/main/java/com/acme/jdbc/Worker.java",
                "class Worker implements Runnable {\n" + CODE + "}");
        test(
                "src/test/java/com/acme/TillContract.java",
                "package com.acme;\nabstract class TillContract { Till till; Runnable r; assertThat() }");

        assertThat(untested())
                .contains("src/main/java/com/acme/jdbc/Worker.java")
                .doesNotContain("src/main/java/com/acme/jdbc/JdbcTill.java");
    }

    @Test
    void findsTestsOfPythonByNameMirrorAndImport() {
        source("backend/app/api/items.py", "def f():\n    pass\n");
        source("backend/app/core/items.py", "def f():\n    pass\n");
        source("backend/app/crud.py", "def f():\n    pass\n");
        source("backend/app/mail.py", "def f():\n    pass\n");
        test("backend/tests/api/test_items.py", "assert 1");
        test("backend/tests/test_all.py", "from app import (\n    crud,\n)\nassert crud.f()");

        assertThat(untested()).containsExactly("backend/app/core/items.py", "backend/app/mail.py");
    }

    @Test
    void findsTestsOfScriptsBesideTheCodeAndByImport() {
        source("web/src/cart.ts", "export function f() { }");
        source("web/src/pay/index.ts", "export function f() { }");
        source("web/src/user/user.ts", "export function f() { }");
        source("web/src/lib/money.ts", "export function f() { }");
        source("web/src/mail.ts", "export function f() { }");
        test("web/src/cart.spec.ts", "expect(1)");
        test("web/src/__tests__/pay.ts", "expect(1)");
        test("web/test/user.test.ts", "import { f } from '../src/user/user.js';\nexpect(1)");
        test("web/test/all.test.ts", "import { m } from \"@/lib/money\";\nexpect(1)");

        assertThat(untested()).containsExactly("web/src/mail.ts");
    }

    @Test
    void findsTestsOfGoInTheSameFolderOnly() {
        source("shop/shop.go", "func Open(a int) { }");
        source("shop/till.go", "func Count(a int) { }");
        source("mail/shop.go", "func Send(a int) { }");
        test("shop/shop_test.go", "t.Errorf(Count(1))");

        assertThat(untested()).containsExactly("mail/shop.go");
    }

    @Test
    void findsTestsOfCSharpAndRuby() {
        source("src/Shop/Cart.cs", CODE);
        source("src/Shop/Till.cs", CODE);
        source("src/Shop/Mail.cs", CODE);
        source("app/services/user_service.rb", "def open\nend");
        source("app/services/mail_service.rb", "def open\nend");
        test("tests/Shop.Tests/CartTests.cs", "Assert.Equal(new Till())");
        test("spec/services/users_spec.rb", "expect(UserService.new)");

        assertThat(untested()).containsExactly("app/services/mail_service.rb", "src/Shop/Mail.cs");
    }

    @Test
    void takesATestThatAssertsNothingForNone() {
        source("app/crud.py", "def f():\n    pass\n");
        test("tests/test_crud.py", "from app import crud\ncrud.f()\n");

        assertThat(untested()).containsExactly("app/crud.py");
    }

    @Test
    void takesATestThatCallsWhatAFileAloneServesForOneOfThatFile() {
        source("app/routes/user.py", "def read():\n    pass\n");
        source("app/routes/mail.py", "def read():\n    pass\n");
        endpoints.add(endpoint("/api/v1/users/{id}", "app/routes/user.py"));
        endpoints.add(endpoint("/api/v1/mails", "app/routes/mail.py"));
        test("tests/test_identity.py", "assert client.get(f'{prefix}/users/7').status == 200");

        assertThat(untested()).containsExactly("app/routes/mail.py");
    }

    @Test
    void mindsNoPlural() {
        source("app/routes/configs.py", "def read():\n    pass\n");
        test("tests/test_config.py", "assert 1");

        assertThat(untested()).isEmpty();
    }

    private static Endpoint endpoint(String path, String file) {
        return new Endpoint("GET", path, "FastAPI", new Citation(file, "read", 1));
    }

    private void source(String path, String text) {
        files.put(path, text);
    }

    private void test(String path, String text) {
        assertThat(code(path).isTest()).as(path).isTrue();
        files.put(path, text);
    }

    private List<String> untested() {
        List<Candidate> candidates = new ArrayList<>();
        Set<String> wanted = new HashSet<>();
        ServedPaths served = new ServedPaths(endpoints);
        files.forEach(
                (path, text) -> {
                    if (!code(path).isTest()) {
                        candidates.add(Candidate.read(code(path), text));
                    }
                });
        candidates.forEach(candidate -> wanted.addAll(candidate.declared()));
        List<ReadTest> tests = new ArrayList<>();
        files.forEach(
                (path, text) -> {
                    if (code(path).isTest()) {
                        TestReader.read(code(path), text, wanted, served).ifPresent(tests::add);
                    }
                });
        TestMapping mapping =
                new TestMapping(candidates.stream().map(Candidate::code).toList(), tests, served);
        return candidates.stream()
                .filter(candidate -> !mapping.isTested(candidate))
                .map(candidate -> candidate.code().path())
                .sorted()
                .toList();
    }

    private static CodePath code(String path) {
        return new CodePath(path, CodeLanguage.of(path).orElseThrow());
    }
}
