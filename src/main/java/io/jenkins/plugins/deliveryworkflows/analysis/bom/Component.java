package io.jenkins.plugins.deliveryworkflows.analysis.bom;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;

/**
 * A package that the project is built from or runs with, told once however many files name it.
 *
 * @param purl its package URL, which identifies it
 * @param group the name space, empty where there is none
 * @param version empty where no file says it
 * @param development whether it serves building and testing only
 * @param direct whether the project names it itself
 * @param licence an SPDX id or expression, else the name as written; empty where no file says it
 * @param hash {@code algorithm:hex}, empty where no file has it
 * @param source the first file, by path, that names it
 */
public record Component(
        String purl,
        String group,
        String name,
        String version,
        boolean development,
        boolean direct,
        String licence,
        String hash,
        Citation source) {

    /** The name as its users write it, with the version where it is known. */
    public String shown() {
        String separator = purl.startsWith("pkg:maven/") ? ":" : "/";
        String whole = group.isEmpty() ? name : group + separator + name;
        return version.isEmpty() ? whole : whole + " " + version;
    }
}
