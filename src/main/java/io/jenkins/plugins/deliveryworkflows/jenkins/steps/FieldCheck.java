package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.deliveryworkflows.engine.InputCheck;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jenkins.model.Jenkins;

/** What a form says about a field while somebody fills it in. */
final class FieldCheck {

    private FieldCheck() {}

    /**
     * @throws org.springframework.security.access.AccessDeniedException if the user may not see the
     *     form
     */
    static void permission(Item item) {
        if (item == null) {
            Jenkins.get().checkPermission(Jenkins.READ);
        } else {
            item.checkPermission(Item.EXTENDED_READ);
        }
    }

    /** Of an input by itself; an empty one may be left out. */
    static FormValidation input(Item item, String name, String value) {
        permission(item);
        return value == null || value.isBlank()
                ? FormValidation.ok()
                : of(new InputCheck(InputDialect.PIPELINE).malformed(Map.of(name, value.strip())));
    }

    /** Ok where there are none. */
    static FormValidation of(List<Fault> faults) {
        return faults.isEmpty()
                ? FormValidation.ok()
                : FormValidation.error(
                        faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }
}
