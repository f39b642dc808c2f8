package io.jenkins.plugins.deliveryworkflows.policy;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which licences components may have, as SPDX ids.
 *
 * @param deny never
 * @param allow only these; any that isn't denied where it is empty
 */
public record LicenceRules(Set<String> deny, Set<String> allow) {

    public static final LicenceRules ANY = new LicenceRules(Set.of(), Set.of());

    public LicenceRules {
        deny = Collections.unmodifiableSet(new TreeSet<>(deny));
        allow = Collections.unmodifiableSet(new TreeSet<>(allow));
    }
}
