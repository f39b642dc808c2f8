package io.jenkins.plugins.deliveryworkflows.criteria.waiver;

import io.jenkins.plugins.deliveryworkflows.policy.Rules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The waivers of the trust revision, each with whether it holds for what is being judged.
 *
 * @param all in the file's order
 */
public record WaiverDecisions(List<DecidedWaiver> all) {

    public static final WaiverDecisions NONE = new WaiverDecisions(List.of());

    public WaiverDecisions {
        all = List.copyOf(all);
    }

    public static WaiverDecisions of(Rules trusted, WaiverScope scope) {
        return new WaiverDecisions(
                trusted.waivers().entries().stream()
                        .map(
                                waiver ->
                                        new DecidedWaiver(
                                                waiver,
                                                WaiverCheck.refusals(
                                                        waiver, trusted.policy().waivers(), scope)))
                        .toList());
    }

    /** The waiver that lets a criterion pass as a whole. */
    public Optional<DecidedWaiver> covering(String criterion) {
        return holding(criterion).filter(DecidedWaiver::coversCriterion).findFirst();
    }

    /**
     * The waiver by which a finding doesn't count in a criterion.
     *
     * @param id {@code F-xxxxxxxx}
     * @param fingerprint in full
     */
    public Optional<DecidedWaiver> covering(String criterion, String id, String fingerprint) {
        return holding(criterion)
                .filter(
                        decided ->
                                decided.waiver().finding().equals(id)
                                        || decided.waiver().finding().equals(fingerprint))
                .findFirst();
    }

    private Stream<DecidedWaiver> holding(String criterion) {
        return all.stream()
                .filter(DecidedWaiver::holds)
                .filter(decided -> decided.waiver().criterion().equals(criterion));
    }
}
