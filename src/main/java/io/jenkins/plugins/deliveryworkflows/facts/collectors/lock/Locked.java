package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import java.util.List;

/**
 * A package as one file names it.
 *
 * @param group Maven's group id or an npm scope, empty where there is none
 * @param version empty where the file doesn't say it
 * @param licence as written, empty where the file doesn't say it
 * @param hash {@code algorithm:hex}, empty where the file has none
 * @param symbol what a reader looks for in the file
 * @param needs what it depends on, in the file's own way of naming packages
 */
record Locked(
        String group,
        String name,
        String version,
        boolean development,
        boolean direct,
        String licence,
        String hash,
        String symbol,
        int line,
        List<String> needs) {

    Locked {
        needs = List.copyOf(needs);
    }

    /** A package of which no more is known than this. */
    static Locked of(String group, String name, String version, String symbol, int line) {
        return new Locked(group, name, version, false, false, "", "", symbol, line, List.of());
    }

    /** A package of npm, whose scope is a part of its name. */
    static Locked npm(String name, String version, String symbol, int line) {
        int slash = name.startsWith("@") ? name.indexOf('/') : -1;
        return slash < 0
                ? of("", name, version, symbol, line)
                : of(name.substring(0, slash), name.substring(slash + 1), version, symbol, line);
    }

    /** The name with its scope, as npm writes it. */
    String npmName() {
        return group.isEmpty() ? name : group + "/" + name;
    }

    Locked used(boolean forDevelopment, boolean directly) {
        return new Locked(
                group, name, version, forDevelopment, directly, licence, hash, symbol, line, needs);
    }

    Locked version(String known) {
        return new Locked(
                group, name, known, development, direct, licence, hash, symbol, line, needs);
    }

    Locked licensed(String known) {
        return new Locked(
                group, name, version, development, direct, known, hash, symbol, line, needs);
    }

    Locked hashed(String known) {
        return new Locked(
                group, name, version, development, direct, licence, known, symbol, line, needs);
    }

    Locked needing(List<String> known) {
        return new Locked(
                group, name, version, development, direct, licence, hash, symbol, line, known);
    }

    Dependency in(String path, String type) {
        return new Dependency(
                type,
                group,
                name,
                version,
                development,
                direct,
                licence,
                hash,
                new Citation(path, symbol, line));
    }
}
