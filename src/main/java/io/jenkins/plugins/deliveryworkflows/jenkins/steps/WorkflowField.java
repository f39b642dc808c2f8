package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Util;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.deliveryworkflows.workflow.Input;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The field of a form that chooses a workflow. */
final class WorkflowField {

    private WorkflowField() {}

    /** Name → id of every workflow. */
    static ListBoxModel items() {
        ListBoxModel items = new ListBoxModel();
        WorkflowCatalog.builtIn()
                .workflows()
                .forEach(workflow -> items.add(workflow.name(), workflow.id()));
        return items;
    }

    /** Says when to use the workflow and what it takes, or which one was probably meant. */
    static FormValidation check(String id) {
        try {
            Workflow workflow = WorkflowCatalog.builtIn().find(Util.fixNull(id).strip());
            return FormValidation.ok(
                    Messages.WorkflowField_about(
                            workflow.useWhen(),
                            inputs(workflow, Input::required),
                            inputs(workflow, input -> !input.required())));
        } catch (BadInputException e) {
            return FormValidation.error(e.getMessage());
        }
    }

    private static String inputs(Workflow workflow, Predicate<Input> wanted) {
        String names =
                workflow.inputs().stream()
                        .filter(wanted)
                        .map(Input::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? Messages.WorkflowField_nothing() : names;
    }
}
