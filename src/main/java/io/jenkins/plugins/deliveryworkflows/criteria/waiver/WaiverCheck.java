package io.jenkins.plugins.deliveryworkflows.criteria.waiver;

import io.jenkins.plugins.deliveryworkflows.policy.WaiverRules;
import io.jenkins.plugins.deliveryworkflows.policy.Waivers;
import io.jenkins.plugins.deliveryworkflows.workspace.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names everything for which a waiver doesn't hold. */
final class WaiverCheck {

    private final WaiverRules rules;
    private final WaiverScope scope;
    private final List<String> refusals = new ArrayList<>();

    private WaiverCheck(WaiverRules rules, WaiverScope scope) {
        this.rules = rules;
        this.scope = scope;
    }

    static List<String> refusals(Waivers.Entry waiver, WaiverRules rules, WaiverScope scope) {
        WaiverCheck check = new WaiverCheck(rules, scope);
        if (waiver.problems().isEmpty()) {
            check.subject(waiver);
            check.approver(waiver.approver());
            check.expiry(LocalDate.parse(waiver.expires()));
        } else {
            check.refusals.add("it is malformed: " + String.join(", ", waiver.problems()));
        }
        return check.refusals;
    }

    private void subject(Waivers.Entry waiver) {
        if (!waiver.workflow().equals(scope.workflow())) {
            refusals.add("it is for another workflow");
        } else if (!scope.criteria().contains(waiver.criterion())) {
            refusals.add(
                    scope.workflow()
                            + " has no such criterion"
                            + Spelling.nearest(waiver.criterion(), scope.criteria())
                                    .map(near -> " (did you mean " + near + "?)")
                                    .orElse(""));
        }
        if (!waiver.feature().isEmpty() && !waiver.feature().equals(scope.feature())) {
            refusals.add("it is for another feature");
        }
        if (rules.never().contains(waiver.criterion())) {
            refusals.add("the policy lets nobody waive this criterion");
        }
    }

    private void approver(String address) {
        boolean listed = rules.approvers().stream().anyMatch(address::equalsIgnoreCase);
        if (!rules.approvers().isEmpty() && !listed) {
            refusals.add("its approver is none of the policy's");
        }
        if (rules.selfApproval()) {
            return;
        }
        if (scope.authors().isEmpty()) {
            refusals.add("who wrote the change can't be told, so its approver may have");
        } else if (scope.authors().get().contains(address.toLowerCase(Locale.ROOT))) {
            refusals.add("its approver is an author of the change");
        }
    }

    private void expiry(LocalDate last) {
        if (last.isBefore(scope.today())) {
            refusals.add("it expired on " + last);
        } else if (last.isAfter(scope.today().plusDays(rules.maxDays()))) {
            refusals.add("it expires more than " + rules.maxDays() + " days ahead");
        }
    }
}
