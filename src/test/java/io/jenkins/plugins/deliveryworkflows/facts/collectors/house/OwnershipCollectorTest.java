package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Ownership;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnershipCollectorTest {

    @Test
    void readsRulesOfTheFileWhosePlaceWinsInItsOrder() {
        Facts facts = Collected.ofWorkspace(new OwnershipCollector(), "shop-platform");

        assertThat(facts.owners())
                .containsExactly(
                        rule("*", 2, "@shop/platform"),
                        rule("/api/", 3, "@shop/backend", "@ada"),
                        rule("/web/", 4, "@shop/frontend"),
                        rule("/web/legacy/", 5));
    }

    private static Ownership rule(String pattern, int line, String... owners) {
        Citation source = new Citation(".github/CODEOWNERS", pattern, line);
        return new Ownership(pattern, List.of(owners), source);
    }

    @Test
    void letsAnEmptyFileWinToo() {
        Facts facts =
                Collected.of(
                        new OwnershipCollector(),
                        ".github/CODEOWNERS",
                        "# nobody yet\n",
                        "CODEOWNERS",
                        "* @someone\n");

        assertThat(facts.owners()).isEmpty();
    }

    @Test
    void passesOverFilesElsewhere() {
        assertThat(Collected.of(new OwnershipCollector(), "api/CODEOWNERS", "* @a\n").owners())
                .isEmpty();
    }
}
