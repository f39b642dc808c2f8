package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.List;
import java.util.Map;

/**
 * What the scan read and what it passed over, for the report.
 *
 * @param files sources in all
 * @param read files whose content was read
 * @param cached files whose facts were kept from an earlier scan
 * @param skipped why files were passed over → their paths, sorted; reasons as constants of this
 *     type
 * @param faults what went wrong without stopping the scan, for the person who can report it
 */
public record ScanStatistics(
        int files, int read, int cached, Map<String, List<String>> skipped, List<String> faults) {

    public static final String BINARY = "binary";
    public static final String TOO_LARGE = "too large";
    public static final String VENDORED = "vendored";
    public static final String GENERATED = "generated";
    public static final String LFS_POINTER = "Git LFS pointer";
    public static final String SUBMODULE = "submodule";
    public static final String SYMBOLIC_LINK = "symbolic link";

    public ScanStatistics {
        skipped = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(skipped));
        faults = List.copyOf(faults);
    }
}
