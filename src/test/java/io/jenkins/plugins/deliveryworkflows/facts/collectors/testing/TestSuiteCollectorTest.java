package io.jenkins.plugins.deliveryworkflows.facts.collectors.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.TestSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestSuiteCollectorTest {

    private static Facts collect(String... pathsAndTexts) {
        return Collected.of(new TestSuiteCollector(), pathsAndTexts);
    }

    @Test
    void findsSuitesOfWorkspaceByModule() {
        Facts facts = Collected.ofWorkspace(new TestSuiteCollector(), "shop-platform");

        assertThat(facts.testSuites())
                .extracting(TestSuite::framework, TestSuite::folder, suite -> suite.source().path())
                .containsExactly(
                        tuple(
                                "JUnit 5",
                                "api/src/test/java/shop",
                                "api/src/test/java/shop/CartTest.java"),
                        tuple("Playwright", "web/e2e", "web/playwright.config.ts"),
                        tuple(
                                "Spock",
                                "api/src/test/java/shop",
                                "api/src/test/java/shop/CartSpec.groovy"),
                        tuple("Vitest", "web/src/cart", "web/src/cart/cart.test.ts"),
                        tuple("pytest", "jobs/tests", "jobs/tests/test_nightly.py"),
                        tuple("unittest", "jobs/tests", "jobs/tests/test_money.py"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/test/java/ATest.java | import org.junit.Test; | JUnit 4",
                "src/test/java/ATest.java | import org.junit.jupiter.params.ParameterizedTest; | JUnit 5",
                "src/test/java/ATest.java | import org.testng.annotations.Test; | TestNG",
                "src/test/kotlin/ATest.kt | import kotlin.test.Test | kotlin.test",
                "pkg/a_test.go | func TestAdds(t *testing.T) {} | Go test",
                "spec/a_spec.rb | describe Cart do | RSpec",
                "test/a_test.rb | class ATest < ActiveSupport::TestCase | Minitest",
                "Shop.Tests/CartTests.cs | using Xunit; | xUnit.net",
                "Shop.Tests/CartTests.cs | using NUnit.Framework; | NUnit",
                "tests/ATest.php | use PHPUnit\\Framework\\TestCase; | PHPUnit",
                "cypress/e2e/a.cy.js | it('a', f) | Cypress"
            })
    void knowsFrameworkByWhatTheTestSays(String path, String text, String framework) {
        assertThat(collect(path, text + "\n").testSuites())
                .extracting(TestSuite::framework)
                .containsExactly(framework);
    }

    @Test
    void guessesNoFrameworkWhereNothingNamesIt() {
        assertThat(collect("src/a.test.ts", "it('a', f)\n").testSuites()).isEmpty();
    }

    @Test
    void prefersImportsAndCallsToConfiguration() {
        Facts facts =
                collect(
                        "package.json", "{\"devDependencies\": {\"jest\": \"30\"}}",
                        "a.test.js", "import { it } from 'vitest'\nit('x', f)\n",
                        "b.cy.js", "describe('x', () => {\n  cy.visit('/')\n})\n",
                        "c.test.js", "const test = require('node:test')\ntest('x', f)\n",
                        "d.test.js", "test.each([1])('x', f)\n");

        assertThat(facts.testSuites())
                .extracting(TestSuite::framework)
                .containsExactly("Cypress", "Jest", "Vitest", "node:test");
    }

    @Test
    void givesTestWithoutImportToTheNearestConfiguration() {
        String test = "it('x', f)\n";
        Facts facts =
                collect(
                        "package.json",
                        "{\"devDependencies\": {\"mocha\": \"11\"}}",
                        "old/__tests__/a.js",
                        test,
                        "new/jest.config.js",
                        "",
                        "new/__tests__/b.js",
                        test,
                        "web/cypress.config.ts",
                        "",
                        "web/cypress/e2e/c.js",
                        test);

        assertThat(facts.testSuites())
                .extracting(TestSuite::framework, TestSuite::folder, suite -> suite.source().path())
                .containsExactly(
                        tuple("Cypress", "web/cypress/e2e", "web/cypress.config.ts"),
                        tuple("Jest", "new/__tests__", "new/jest.config.js"),
                        tuple("Mocha", "old/__tests__", "old/__tests__/a.js"));
    }

    @Test
    void namesTheDeepestFolderThatHoldsAllTestsOfModule() {
        String test = "def test_a():\n    pass\n";
        Facts facts =
                collect(
                        "pyproject.toml", "",
                        "tests/unit/a/test_a.py", test,
                        "tests/unit/b/test_b.py", test,
                        "plugins/x/setup.py", "",
                        "plugins/x/tests/test_x.py", test);

        assertThat(facts.testSuites())
                .extracting(TestSuite::folder)
                .containsExactly("plugins/x/tests", "tests/unit");
    }

    @Test
    void leavesOutHelpersAndMaterialOfTests() {
        Facts facts =
                collect(
                        "src/test/java/Helper.java", "import org.junit.jupiter.api.Assertions;\n",
                        "src/test/java/Told.java", "/*\nimports org.junit.Test;\n */",
                        "tests/conftest.py", "import pytest\n",
                        "src/test/resources/sample/test_a.py", "def test_a(): pass\n",
                        "cypress/support/commands.ts", "export const x = 1\n",
                        "package.json", "{",
                        "src/main/java/ATester.java", "import org.junit.Test;\n");

        assertThat(facts.testSuites()).isEmpty();
    }
}
