package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * A third-party component that the project is built from or runs with.
 *
 * @param type the type of a package URL: {@code maven}, {@code npm}, {@code pypi}, {@code golang},
 *     {@code cargo}
 * @param group the name space: Maven's group id, an npm scope; empty where there is none
 * @param name without the name space
 * @param version as locked or declared, empty where no file says it
 * @param development whether it serves building and testing only
 * @param direct whether the project names it itself
 * @param licence SPDX id or expression as the file says it, empty where it doesn't
 * @param hash of the package as {@code algorithm:hex}, empty where the file has none
 * @param source the lock file or manifest, and its symbol
 */
public record Dependency(
        String type,
        String group,
        String name,
        String version,
        boolean development,
        boolean direct,
        String licence,
        String hash,
        Citation source) {}
