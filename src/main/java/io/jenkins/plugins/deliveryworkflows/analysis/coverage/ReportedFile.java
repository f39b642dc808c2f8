package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import java.util.List;

/**
 * A file as a report calls it.
 *
 * @param name absolute or relative, with the separators of whatever system wrote it
 * @param roots folders that the name may be relative to, as the report gives them
 * @param module what the report says it belongs to, empty where it doesn't
 */
record ReportedFile(String name, List<String> roots, String module, LineCoverage lines) {

    ReportedFile {
        roots = List.copyOf(roots);
    }
}
