package io.jenkins.plugins.deliveryworkflows.render.security;

import io.jenkins.plugins.deliveryworkflows.analysis.bom.Component;
import java.util.Optional;

/**
 * What the bill of materials says of a component besides its package URL.
 *
 * @param name with its group
 * @param scope {@code required}, or {@code excluded} for what serves development only
 * @param licence id, expression or name
 * @param hash {@code algorithm:hex}
 */
record SbomEntry(String name, String version, String scope, String licence, String hash) {

    private static final int MOST = 200;

    static SbomEntry of(Component component) {
        return new SbomEntry(
                named(component.group(), component.name()),
                component.version(),
                component.development() ? "excluded" : "required",
                shortened(component.licence()),
                component.hash());
    }

    static String named(String group, String name) {
        return group.isEmpty() ? name : group + "/" + name;
    }

    /** A licence that is no identifier may be a whole text. */
    static String shortened(String licence) {
        return licence.length() <= MOST ? licence : licence.substring(0, MOST);
    }

    /** The part in which another entry differs. */
    Optional<String> differsFrom(SbomEntry other) {
        if (!name.equals(other.name)) {
            return Optional.of("name");
        }
        if (!version.equals(other.version)) {
            return Optional.of("version");
        }
        if (!scope.equals(other.scope)) {
            return Optional.of("scope");
        }
        if (!licence.equals(other.licence)) {
            return Optional.of("licence");
        }
        return hash.equals(other.hash) ? Optional.empty() : Optional.of("hash");
    }
}
