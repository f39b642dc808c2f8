package io.jenkins.plugins.deliveryworkflows.analysis.bom;

import static io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.Refusal.DENIED;
import static io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.Refusal.NOT_ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import io.jenkins.plugins.deliveryworkflows.policy.LicenceRules;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LicenceConclusionsTest {

    private static LicenceConclusions conclude(LicenceRules rules, String... licences) {
        Facts.Builder facts = Facts.builder();
        for (String licence : licences) {
            String name = "p" + facts.build().dependencies().size();
            facts.add(
                    new Dependency(
                            "npm",
                            "",
                            name,
                            "1",
                            false,
                            true,
                            licence,
                            "",
                            new Citation("package-lock.json", name, 7)));
        }
        return LicenceConclusions.of(Bom.of(facts.build()), rules);
    }

    @Test
    void namesComponentLicenceReasonAndPlace() {
        LicenceRules rules = new LicenceRules(Set.of("GPL-3.0-only"), Set.of("MIT"));

        assertThat(conclude(rules, "GPL-3.0", "ISC", "MIT", "GPL-3.0 OR MIT").conflicts())
                .extracting(
                        one -> one.component().name(),
                        LicenceConflict::licence,
                        LicenceConflict::why,
                        one -> one.source().path())
                .containsExactly(
                        tuple("p0", "GPL-3.0", DENIED, "package-lock.json"),
                        tuple("p1", "ISC", NOT_ALLOWED, "package-lock.json"));
    }

    @Test
    void permitsAllWhereThePolicySaysNothing() {
        assertThat(conclude(LicenceRules.ANY, "AGPL-3.0-only", "odd words", "").conflicts())
                .isEmpty();
    }

    @Test
    void keepsThoseApartOfWhichNobodyStatesALicence() {
        LicenceConclusions conclusions =
                conclude(new LicenceRules(Set.of(), Set.of("MIT")), "", "Acme terms", "MIT");

        assertThat(conclusions.unstated()).extracting(Component::name).containsExactly("p0");
        assertThat(conclusions.conflicts())
                .extracting(LicenceConflict::licence)
                .containsExactly("Acme terms");
    }
}
