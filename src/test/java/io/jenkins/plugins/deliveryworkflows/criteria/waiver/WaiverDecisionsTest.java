package io.jenkins.plugins.deliveryworkflows.criteria.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.policy.Rules;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import io.jenkins.plugins.deliveryworkflows.policy.WaiverRules;
import io.jenkins.plugins.deliveryworkflows.policy.Waivers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverDecisionsTest {

    private static final String CRITERION = "action-items-logged";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final WaiverScope SCOPE = scope("", Optional.of(Set.of("Grace@Example.org")));

    @Test
    void waiverCoversItsCriterionAndNoOther() {
        WaiverDecisions decisions = decide(WaiverRules.DEFAULT, SCOPE, waiver());

        assertThat(decisions.covering(CRITERION))
                .hasValueSatisfying(one -> assertThat(one.holds()).isTrue());
        assertThat(decisions.covering("security-posture-updated")).isEmpty();
        assertThat(decisions.covering(CRITERION, "F-0a1b2c3d", "0a1b2c3d4e")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"F-0a1b2c3d", "0a1b2c3d4e"})
    void waiverOfAFindingCoversItByIdOrFingerprintAndNotTheCriterion(String finding) {
        WaiverDecisions decisions =
                decide(WaiverRules.DEFAULT, SCOPE, with(waiver(), "finding", finding));

        assertThat(decisions.covering(CRITERION)).isEmpty();
        assertThat(decisions.covering(CRITERION, "F-0a1b2c3d", "0a1b2c3d4e")).isPresent();
        assertThat(decisions.covering(CRITERION, "F-ffffffff", "ffffffff")).isEmpty();
        assertThat(decisions.covering("security-posture-updated", "F-0a1b2c3d", "0a1b2c3d4e"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01", "2026-05-30"})
    void holdsFromTodayUntilTheLastPermittedDay(String expires) {
        assertThat(
                        decide(WaiverRules.DEFAULT, SCOPE, with(waiver(), "expires", expires))
                                .covering(CRITERION))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "expires, 2026-02-28, it expired on 2026-02-28",
        "expires, 2026-05-31, it expires more than 90 days ahead",
        "workflow, hotfix, it is for another workflow",
        "feature, pay, it is for another feature",
        "criterion, action-item-logged, release-readiness has no such criterion (did you mean action-items-logged?)",
        "approver, GRACE@example.ORG, its approver is an author of the change"
    })
    void doesNotHold(String key, String value, String why) {
        WaiverDecisions decisions = decide(WaiverRules.DEFAULT, SCOPE, with(waiver(), key, value));

        assertThat(decisions.covering(CRITERION)).isEmpty();
        assertThat(decisions.all())
                .singleElement()
                .satisfies(one -> assertThat(one.refusals()).containsExactly(why));
    }

    @Test
    void policyForbidsCriteriaAndApprovers() {
        WaiverRules rules =
                new WaiverRules(90, Set.of(CRITERION), Set.of("linus@example.org"), false);

        assertThat(decide(rules, SCOPE, waiver()).all().get(0).refusals())
                .containsExactly(
                        "the policy lets nobody waive this criterion",
                        "its approver is none of the policy's");
        assertThat(
                        decide(
                                        new WaiverRules(
                                                90, Set.of(), Set.of("ADA@example.org"), false),
                                        SCOPE,
                                        waiver())
                                .covering(CRITERION))
                .isPresent();
    }

    @Test
    void policyMayPermitSelfApprovalAndLongerTimes() {
        WaiverRules rules = new WaiverRules(400, Set.of(), Set.of(), true);
        Waivers.Entry own =
                with(with(waiver(), "approver", "grace@example.org"), "expires", "2027-03-01");

        assertThat(decide(rules, SCOPE, own).covering(CRITERION)).isPresent();
    }

    @Test
    void nobodyIsTakenForAnOutsiderWhereHistoryDoesNotTell() {
        WaiverScope unknown = scope("", Optional.empty());

        assertThat(decide(WaiverRules.DEFAULT, unknown, waiver()).all().get(0).refusals())
                .containsExactly("who wrote the change can't be told, so its approver may have");
    }

    @Test
    void waiverOfAFeatureHoldsForThatFeature() {
        WaiverScope pay = scope("pay", SCOPE.authors());

        assertThat(
                        decide(WaiverRules.DEFAULT, pay, with(waiver(), "feature", "pay"))
                                .covering(CRITERION))
                .isPresent();
    }

    @Test
    void malformedWaiverTellsWhatIsWrong() {
        Waivers.Entry malformed =
                new Waivers.Entry(
                        2,
                        CRITERION,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of("reason is missing", "expires is missing"));

        assertThat(decide(WaiverRules.DEFAULT, SCOPE, malformed).all().get(0).refusals())
                .containsExactly("it is malformed: reason is missing, expires is missing");
    }

    private static WaiverDecisions decide(
            WaiverRules rules, WaiverScope scope, Waivers.Entry waiver) {
        Rules trusted =
                new Rules(
                        Policy.DEFAULT.with().waivers(rules).build(),
                        new Waivers(List.of(waiver)),
                        Services.NONE,
                        Baseline.NONE);
        return WaiverDecisions.of(trusted, scope);
    }

    private static WaiverScope scope(String feature, Optional<Set<String>> authors) {
        return new WaiverScope(
                "release-readiness",
                List.of(CRITERION, "security-posture-updated"),
                feature,
                TODAY,
                authors);
    }

    private static Waivers.Entry waiver() {
        return new Waivers.Entry(
                2,
                CRITERION,
                "release-readiness",
                "",
                "",
                "The tracker is being moved this week.",
                "ada@example.org",
                "2026-03-31",
                List.of());
    }

    private static Waivers.Entry with(Waivers.Entry waiver, String key, String value) {
        return new Waivers.Entry(
                waiver.line(),
                key.equals("criterion") ? value : waiver.criterion(),
                key.equals("workflow") ? value : waiver.workflow(),
                key.equals("feature") ? value : waiver.feature(),
                key.equals("finding") ? value : waiver.finding(),
                waiver.reason(),
                key.equals("approver") ? value : waiver.approver(),
                key.equals("expires") ? value : waiver.expires(),
                waiver.problems());
    }
}
