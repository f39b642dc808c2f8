package io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression.All;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression.Choice;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression.One;
import io.jenkins.plugins.deliveryworkflows.policy.LicenceRules;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpdxExpressionPropertyTest {

    private static final List<String> IDS =
            List.of("MIT", "ISC", "Zlib", "Apache-2.0", "MPL-2.0", "0BSD");

    @Provide
    Arbitrary<SpdxExpression> expressions() {
        Arbitrary<SpdxExpression> one =
                Arbitraries.of(IDS).map(id -> new One(id, "")).map(SpdxExpression.class::cast);
        return Arbitraries.recursive(
                () -> one,
                inner ->
                        Arbitraries.oneOf(
                                inner.list().ofMinSize(2).ofMaxSize(3).map(All::new),
                                inner.list().ofMinSize(2).ofMaxSize(3).map(Choice::new)),
                0,
                3);
    }

    @Provide
    Arbitrary<Set<String>> ids() {
        return Arbitraries.of(IDS).set();
    }

    @Property(tries = 300)
    void whatWasReadReadsTheSameAgain(@ForAll("expressions") SpdxExpression expression) {
        String once = SpdxExpression.parse(expression.toString()).orElseThrow().toString();
        assertThat(SpdxExpression.parse(once)).map(Object::toString).contains(once);
    }

    /** What the words mean, told another way: with truth values. */
    @Property(tries = 500)
    void isPermittedExactlyWhereItHoldsWithPermittedLicences(
            @ForAll("expressions") SpdxExpression expression,
            @ForAll("ids") Set<String> deny,
            @ForAll("ids") Set<String> allow) {
        LicencePermission permission = new LicencePermission(new LicenceRules(deny, allow));

        assertThat(permission.refusal(expression.toString()).isEmpty())
                .isEqualTo(holds(expression, deny, allow));
    }

    private static boolean holds(SpdxExpression expression, Set<String> deny, Set<String> allow) {
        if (expression instanceof All all) {
            return all.parts().stream().allMatch(part -> holds(part, deny, allow));
        }
        if (expression instanceof Choice choice) {
            return choice.parts().stream().anyMatch(part -> holds(part, deny, allow));
        }
        String id = ((One) expression).id();
        return !deny.contains(id) && (allow.isEmpty() || allow.contains(id));
    }

    @Property(tries = 500)
    void copesWithAnyText(@ForAll String text) {
        assertThat(SpdxExpression.parse(text)).isNotNull();
    }
}
