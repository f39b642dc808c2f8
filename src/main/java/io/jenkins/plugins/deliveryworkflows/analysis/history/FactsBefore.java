package io.jenkins.plugins.deliveryworkflows.analysis.history;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.ContentScan;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.List;

/** The facts that some collectors find at the base revision. */
public final class FactsBefore {

    private FactsBefore() {}

    /**
     * @param now the facts now: where no file changed that the collectors want, what these find is
     *     as it was
     */
    public static Facts of(Changes changes, List<Collector<?>> collectors, Facts now) {
        return changes.paths().stream().anyMatch(path -> isWanted(path, collectors))
                ? ContentScan.scan(
                        collectors,
                        changes.pathsBefore(),
                        path -> changes.before(path, ContentScan.LARGEST))
                : now;
    }

    private static boolean isWanted(String path, List<Collector<?>> collectors) {
        SourceFile file = new SourceFile(path, "", 0);
        return collectors.stream().anyMatch(collector -> collector.wants(file));
    }
}
