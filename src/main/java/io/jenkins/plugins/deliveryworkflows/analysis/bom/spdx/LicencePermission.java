package io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx;

import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression.All;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression.Choice;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression.One;
import io.jenkins.plugins.deliveryworkflows.policy.LicenceRules;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether the policy permits a licence: of a choice one permitted licence will do, of
 * licences that hold together all must be permitted.
 *
 * <p>An exception ({@code WITH}) may be named in the policy with its licence; where it isn't, what
 * the policy says of the licence holds.
 */
public final class LicencePermission {

    private final Set<String> denied;
    private final Set<String> allowed;

    public LicencePermission(LicenceRules rules) {
        this.denied = rules.deny().stream().map(this::key).collect(Collectors.toSet());
        this.allowed = rules.allow().stream().map(this::key).collect(Collectors.toSet());
    }

    /**
     * Why a licence isn't permitted; nothing where it is. A name that isn't SPDX's counts as such.
     */
    public Optional<Refusal> refusal(String licence) {
        return SpdxExpression.parse(licence)
                .map(this::refusal)
                .orElseGet(() -> refusal(key(licence), key(licence)));
    }

    private Optional<Refusal> refusal(SpdxExpression expression) {
        if (expression instanceof One one) {
            return refusal(key(one.toString()), key(one.id()));
        }
        if (expression instanceof All all) {
            return all.parts().stream()
                    .flatMap(part -> refusal(part).stream())
                    .min(Refusal::compareTo);
        }
        Choice choice = (Choice) expression;
        boolean permitted = choice.parts().stream().anyMatch(part -> refusal(part).isEmpty());
        return permitted
                ? Optional.empty()
                : choice.parts().stream()
                        .flatMap(part -> refusal(part).stream())
                        .max(Refusal::compareTo);
    }

    private Optional<Refusal> refusal(String whole, String bare) {
        if (denied.contains(whole)) {
            return Optional.of(Refusal.DENIED);
        }
        if (!whole.equals(bare) && allowed.contains(whole)) {
            return Optional.empty();
        }
        if (denied.contains(bare)) {
            return Optional.of(Refusal.DENIED);
        }
        boolean fine = allowed.isEmpty() || allowed.contains(whole) || allowed.contains(bare);
        return fine ? Optional.empty() : Optional.of(Refusal.NOT_ALLOWED);
    }

    /** One text for all ways to write a licence. */
    private String key(String licence) {
        Optional<SpdxExpression> parsed = SpdxExpression.parse(licence);
        if (parsed.isPresent() && parsed.get() instanceof One one) {
            String current = new One(SpdxIds.current(one.id()), one.exception()).toString();
            return current.toLowerCase(Locale.ROOT);
        }
        return licence.strip().toLowerCase(Locale.ROOT);
    }
}
