package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.List;

/** Chooses among the hashes of the files that a Python package comes in. */
final class PackageFiles {

    private PackageFiles() {}

    /** The hash of the sources, else of the only file; of several nobody knows which is used. */
    static String hash(List<TomlValue> files) {
        for (TomlValue file : files) {
            String name = file.get("file").text();
            if (name.endsWith(".tar.gz") || name.endsWith(".zip")) {
                return checked(file.get("hash").text());
            }
        }
        return files.size() == 1 ? checked(files.get(0).get("hash").text()) : "";
    }

    /** A hash as written, {@code sha256:…}; empty where it isn't sound. */
    static String checked(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? ""
                : Integrity.checked(written.substring(0, colon), written.substring(colon + 1));
    }
}
