package io.jenkins.plugins.deliveryworkflows.analysis.bom;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.LicencePermission;
import io.jenkins.plugins.deliveryworkflows.policy.LicenceRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The components' licences held against the policy.
 *
 * @param conflicts licences that aren't permitted, in the order of the components
 * @param unstated components of which no file says a licence: nothing can be concluded of them
 */
public record LicenceConclusions(List<LicenceConflict> conflicts, List<Component> unstated) {

    public LicenceConclusions {
        conflicts = List.copyOf(conflicts);
        unstated = List.copyOf(unstated);
    }

    public static LicenceConclusions of(Project project) {
        return project.once(LicenceConclusions.class, p -> of(Bom.of(p), p.policy().licences()));
    }

    public static LicenceConclusions of(Bom bom, LicenceRules rules) {
        LicencePermission permission = new LicencePermission(rules);
        List<LicenceConflict> conflicts = new ArrayList<>();
        List<Component> unstated = new ArrayList<>();
        for (Component component : bom.components()) {
            if (component.licence().isEmpty()) {
                unstated.add(component);
                continue;
            }
            permission
                    .refusal(component.licence())
                    .ifPresent(
                            why ->
                                    conflicts.add(
                                            new LicenceConflict(
                                                    component,
                                                    component.licence(),
                                                    why,
                                                    component.source())));
        }
        return new LicenceConclusions(conflicts, unstated);
    }
}
