package io.jenkins.plugins.deliveryworkflows.jenkins.library;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.ItemGroup;
import hudson.model.Job;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jenkinsci.plugins.workflow.libs.LibraryConfiguration;
import org.jenkinsci.plugins.workflow.libs.LibraryResolver;

/**
 * Gives {@code @Library('delivery-workflows')} the plugin's own copy, unless somebody configured a
 * library of that name.
 */
@Extension(ordinal = -1000, optional = true)
public final class BundledLibraryResolver extends LibraryResolver {

    /** The library calls steps and nothing else, so the sandbox has no need to trust it. */
    @Override
    public boolean isTrusted() {
        return false;
    }

    @Override
    public Collection<LibraryConfiguration> forJob(
            Job<?, ?> job, Map<String, String> libraryVersions) {
        return libraryVersions.containsKey(BundledLibrary.NAME)
                        && !isConfigured(job, libraryVersions)
                ? List.of(BundledLibrary.configuration())
                : List.of();
    }

    @Override
    public Collection<LibraryConfiguration> suggestedConfigurations(ItemGroup<?> group) {
        return List.of(BundledLibrary.configuration());
    }

    /** The step {@code library} takes the last that answers, whatever their order is. */
    private static boolean isConfigured(Job<?, ?> job, Map<String, String> libraryVersions) {
        return ExtensionList.lookup(LibraryResolver.class).stream()
                .filter(other -> !(other instanceof BundledLibraryResolver))
                .flatMap(other -> other.forJob(job, libraryVersions).stream())
                .anyMatch(library -> BundledLibrary.NAME.equals(library.getName()));
    }
}
