package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules say of themselves reaches readers as it is, though other text is masked. */
class RuleWordsTest {

    static List<Rule> rules() {
        return RuleCatalog.builtIn().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noWordOfARuleIsTakenForASecret(Rule rule) {
        assertThat(SecretMask.of(rule.title())).isEqualTo(rule.title());
        assertThat(SecretMask.of(rule.recommendation())).isEqualTo(rule.recommendation());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fix(auth): password reset mails arrive again (#4)",
                "feat: the secret santa draws names",
                "Set a password from outside, or let a token expire",
                "docs: say how a password hash is salted"
            })
    void proseAboutPasswordsIsNoPassword(String prose) {
        assertThat(SecretMask.of(prose)).isEqualTo(prose);
    }
}
