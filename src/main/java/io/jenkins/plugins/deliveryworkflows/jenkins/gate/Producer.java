package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import hudson.AbortException;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.ExitCriteriaConsumers;
import java.util.Optional;
import jenkins.model.Jenkins;
import org.springframework.security.access.AccessDeniedException;

/** Finds the job whose reports another job asks for, as the current user may see it. */
final class Producer {

    private Producer() {}

    /**
     * @param name its full name, or one relative to the asking job
     * @throws AbortException if there is none that the user may read, which is one message, or if
     *     it doesn't let the asking job ask
     */
    static Job<?, ?> find(String name, Job<?, ?> asking) throws AbortException {
        Job<?, ?> producer =
                lookUp(name, asking)
                        .orElseThrow(() -> new AbortException(Messages.noSuchJob(name)));
        if (!ExitCriteriaConsumers.allow(producer, asking)) {
            throw new AbortException(
                    Messages.notAllowed(producer.getFullName(), asking.getFullName()));
        }
        return producer;
    }

    private static Optional<Job<?, ?>> lookUp(String name, Job<?, ?> asking) {
        try {
            return item(name, asking)
                    .filter(item -> item.hasPermission(Item.READ))
                    .filter(Job.class::isInstance)
                    .map(item -> (Job<?, ?>) item);
        } catch (AccessDeniedException e) {
            return Optional.empty();
        }
    }

    /** A full name comes first: nobody can take its place by a job nearer to the asking one. */
    private static Optional<Item> item(String name, Job<?, ?> asking) {
        Jenkins jenkins = Jenkins.get();
        ItemGroup<?> near = asking.getParent();
        Optional<Item> full =
                name.startsWith(".")
                        ? Optional.empty()
                        : Optional.ofNullable(jenkins.getItemByFullName(name, Item.class));
        return full.or(() -> Optional.ofNullable(jenkins.getItem(name, near, Item.class)));
    }
}
