package io.jenkins.plugins.deliveryworkflows.policy;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a waiver must keep to.
 *
 * @param maxDays how many days ahead it may expire
 * @param never criteria that can't be waived
 * @param approvers e-mail addresses of those who may approve one; anybody may where it is empty
 * @param selfApproval whether an author of the change may approve it
 */
public record WaiverRules(
        int maxDays, Set<String> never, Set<String> approvers, boolean selfApproval) {

    public static final WaiverRules DEFAULT = new WaiverRules(90, Set.of(), Set.of(), false);

    public WaiverRules {
        never = Collections.unmodifiableSet(new TreeSet<>(never));
        approvers = Collections.unmodifiableSet(new TreeSet<>(approvers));
    }
}
