package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import java.util.List;
import jenkins.model.Jenkins;

/**
 * Names of jobs as people list them: a full name a line, {@code folder/*} for all below a folder,
 * {@code *} for all. The name of a project with branches stands for each of them.
 */
public record JobNames(List<String> names) {

    private static final String ALL = "*";
    private static final String ALL_BELOW = "/*";

    public JobNames {
        names = List.copyOf(names);
    }

    public static JobNames of(String lines) {
        return new JobNames(
                Util.fixNull(lines)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.startsWith("/") ? line.substring(1) : line)
                        .toList());
    }

    public boolean include(JobPlace place) {
        return names.stream()
                .anyMatch(
                        name ->
                                name.equals(ALL)
                                        || name.equals(place.job())
                                        || name.equals(place.project())
                                        || name.endsWith(ALL_BELOW)
                                                && place.job().startsWith(prefix(name)));
    }

    private static String prefix(String name) {
        return name.substring(0, name.length() - 1);
    }

    /** Warns of names that lead nowhere the user can see. */
    FormValidation validate() {
        List<String> unknown = names.stream().filter(name -> !isKnown(name)).toList();
        return unknown.isEmpty()
                ? FormValidation.ok()
                : FormValidation.warning(Messages.unknownJobs(String.join(", ", unknown)));
    }

    private static boolean isKnown(String name) {
        String item = name.endsWith(ALL_BELOW) ? name.substring(0, name.length() - 2) : name;
        return name.equals(ALL) || Jenkins.get().getItemByFullName(item, Item.class) != null;
    }
}
