package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import hudson.PluginWrapper;
import jenkins.model.Jenkins;

/** Plugins that may be missing: a class that names their types must not be loaded then. */
public enum OptionalPlugin {
    FOLDER("cloudbees-folder"),
    GIT("git");

    private final String id;

    OptionalPlugin(String id) {
        this.id = id;
    }

    public boolean isActive() {
        PluginWrapper plugin = Jenkins.get().getPluginManager().getPlugin(id);
        return plugin != null && plugin.isActive();
    }
}
