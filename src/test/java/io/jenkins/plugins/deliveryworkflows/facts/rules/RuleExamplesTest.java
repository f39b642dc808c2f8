package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its examples say that it finds, and passes by what it should. */
class RuleExamplesTest {

    static final List<RuleExample> MATCHES = RuleExample.all("matches");
    static final List<RuleExample> PASSES = RuleExample.all("passes");

    static List<Rule> rules() {
        return RuleCatalog.builtIn().rules();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("MATCHES")
    void findsWhatItShould(RuleExample example) {
        assertThat(example.detections()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("PASSES")
    void passesByWhatItShould(RuleExample example) {
        assertThat(example.detections()).isEmpty();
    }

    @Test
    void noIdStandsTwice() {
        assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void examplesAreLeftOutOfWhatIsReadAtEachStart() {
        RuleReader reader = new RuleReader();
        for (String file : RuleFiles.builtIn().names()) {
            assertThat(RuleFiles.builtIn().withoutExamples(file)).doesNotContain("matches:");
            assertThat(reader.read(RuleFiles.builtIn().withoutExamples(file)))
                    .hasToString(reader.read(RuleFiles.builtIn().text(file)).toString());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void patternOfSecretHasTheValueAsItsGroup(Rule rule) {
        if (rule.check() instanceof SecretCheck secret) {
            assertThat(Pattern.compile(secret.pattern().toString()).groupCount())
                    .as(rule.id())
                    .isEqualTo(1);
        } else {
            assertThat(rule.isSecret()).isFalse();
        }
    }
}
