package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.Util;
import hudson.model.Item;
import java.util.Optional;

/** Finds the policy of a folder. Only loaded where there are folders. */
final class FolderPolicies {

    private FolderPolicies() {}

    static Optional<PolicyText> nearest(Item item) {
        Object parent = item.getParent();
        while (parent instanceof AbstractFolder<?> folder) {
            FolderPolicy property = folder.getProperties().get(FolderPolicy.class);
            String text = property == null ? null : Util.fixEmptyAndTrim(property.getPolicy());
            if (text != null) {
                return Optional.of(
                        new PolicyText(text, Messages.folderPolicy(folder.getFullName())));
            }
            parent = folder.getParent();
        }
        return Optional.empty();
    }
}
