package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleReferenceTest {

    private static final List<RuleReference> ALL = RuleReference.all();

    @Test
    void hasEveryRuleOfTheCatalogInItsOrder() {
        assertThat(ALL)
                .extracting(RuleReference::rule)
                .containsExactlyElementsOf(RuleCatalog.builtIn().rules());
    }

    @Test
    void showsForEachRuleHowItIsRecognisedAndExamplesOfBothKinds() {
        assertThat(ALL)
                .allSatisfy(
                        reference -> {
                            assertThat(reference.matches()).isNotEmpty();
                            assertThat(reference.passes()).isNotEmpty();
                            assertThat(reference.recognised().keySet())
                                    .containsAnyOf(
                                            "Matching", "Lacking", "Files that need a companion");
                        });
    }

    @Test
    void showsNoSecretNorThePlaceholderOfOne() {
        assertThat(ALL)
                .allSatisfy(
                        reference ->
                                assertThat(
                                                Stream.of(reference.matches(), reference.passes())
                                                        .flatMap(List::stream))
                                        .as(reference.rule().id())
                                        .allMatch(text -> SecretMask.of(text).equals(text))
                                        .noneMatch(text -> text.contains("{alnum:")));
    }

    @Test
    void findsNothingUnderANameThatNoRuleHas() {
        assertThat(RuleReference.find("aws-access-key")).isPresent();
        assertThat(RuleReference.find("no-such-rule")).isEmpty();
    }
}
