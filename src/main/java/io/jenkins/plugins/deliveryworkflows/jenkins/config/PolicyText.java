package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A policy that was written in Jenkins: it stands in for the repository's {@code policy.yml}.
 *
 * @param text as in {@code policy.yml}
 * @param where who gave it, a noun for sentences
 */
public record PolicyText(String text, String where) {

    private static final int LONGEST = 100_000;

    /** The one that holds for a job: of the nearest folder that has one, else of Jenkins. */
    public static Optional<PolicyText> of(Item item) {
        Optional<PolicyText> folder =
                OptionalPlugin.FOLDER.isActive() ? FolderPolicies.nearest(item) : Optional.empty();
        return folder.or(PolicyText::global);
    }

    private static Optional<PolicyText> global() {
        return Optional.ofNullable(
                        Util.fixEmptyAndTrim(DeliveryWorkflowsConfiguration.get().getPolicy()))
                .map(text -> new PolicyText(text, Messages.globalPolicy()));
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws BadInputException naming every fault with its line
     */
    public void check() {
        List<String> faults = faults(text);
        if (!faults.isEmpty()) {
            throw new BadInputException(
                    Messages.badPolicy() + ": " + String.join(" ", faults),
                    where,
                    Messages.mendPolicy());
        }
    }

    /** One line for each fault: what is wrong in which line, and what to do. */
    static List<String> faults(String text) {
        if (text.length() > LONGEST) {
            return List.of(Messages.longPolicy(LONGEST));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            new ControlFiles(Map.of(ControlFiles.POLICY, bytes)).rules();
            return List.of();
        } catch (BadInputException e) {
            return e.faults().stream().map(PolicyText::line).toList();
        }
    }

    static FormValidation validate(String text) {
        List<String> faults = faults(Util.fixNull(text));
        return faults.isEmpty()
                ? FormValidation.ok()
                : FormValidation.errorWithMarkup(
                        faults.stream().map(Util::escape).collect(Collectors.joining("<br>")));
    }

    private static String line(Fault fault) {
        String line = fault.where().substring(fault.where().lastIndexOf(':') + 1);
        return Messages.policyLine(line, fault.what(), fault.remedy());
    }
}
