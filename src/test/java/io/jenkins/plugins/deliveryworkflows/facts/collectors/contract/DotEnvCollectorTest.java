package io.jenkins.plugins.deliveryworkflows.facts.collectors.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotEnvCollectorTest {

    private static List<Variable> variables(String path, String text) {
        return Collected.of(new DotEnvCollector(), path, text).variables();
    }

    @Test
    void declaresTheVariablesOfAWorkspaceByNameAlone() {
        List<Variable> variables =
                Collected.ofWorkspace(new DotEnvCollector(), "express-react-shop").variables();
        assertThat(variables)
                .containsExactly(
                        new Variable(
                                "ORDERS_URL",
                                true,
                                false,
                                new Citation(".env.example", "ORDERS_URL", 3)),
                        new Variable("PORT", true, false, new Citation(".env.example", "PORT", 2)),
                        new Variable(
                                "REPORT_TITLE",
                                true,
                                true,
                                new Citation(".env.example", "REPORT_TITLE", 4)));
        assertThat(variables.toString()).doesNotContain("secret-value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".env",
                ".env.example",
                ".env.sample",
                ".env.template",
                ".env.dist",
                ".env.local.example",
                "example.env",
                "env.example",
                "services/api/.env.example"
            })
    void knowsTheUsualNames(String path) {
        assertThat(variables(path, "A=1")).extracting(Variable::name).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {".env.production", ".envrc", "env.ts", "tests/.env.example"})
    void leavesOtherFilesAlone(String path) {
        assertThat(variables(path, "A=1")).isEmpty();
    }

    @Test
    void takesNoWordOfAProseCommentForAVariable() {
        assertThat(
                        variables(
                                ".env.example",
                                "# set a=1 if needed\n# Use FOO=bar to try\nexport B = 2"))
                .extracting(Variable::name)
                .containsExactly("B");
    }

    @Test
    void isRequiredWhereItStandsBothActiveAndCommentedOut() {
        assertThat(variables(".env.example", "#A=1\nA=2\n# A=3"))
                .containsExactly(
                        new Variable("A", true, false, new Citation(".env.example", "A", 2)));
    }

    @Test
    void skipsTheLinesInsideAQuotedValue() {
        assertThat(variables(".env.example", "KEY=\"first\nINSIDE=x\nlast\"\nNEXT='a'"))
                .extracting(Variable::name)
                .containsExactly("KEY", "NEXT");
    }
}
