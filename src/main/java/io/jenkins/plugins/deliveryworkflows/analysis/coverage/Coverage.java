package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.results.ResultFile;
import io.jenkins.plugins.deliveryworkflows.analysis.results.ResultFileSelection;
import io.jenkins.plugins.deliveryworkflows.facts.ResultKind;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which lines of the sources the tests ran, as fresh reports say.
 *
 * @param files by source path; one that no report speaks of isn't there
 * @param unreadable reports that say nothing: damaged, or of a kind that isn't known
 */
public record Coverage(Map<String, LineCoverage> files, List<String> unreadable) {

    /** No report speaks of any file. */
    public static final Coverage NONE = new Coverage(Map.of(), List.of());

    public Coverage {
        files = Map.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /** What fresh reports say of a project. */
    public static Coverage of(Project project) {
        return project.once(
                Coverage.class,
                p ->
                        of(
                                p.workspace(),
                                p.sources().files().stream().map(TreeFile::path).toList(),
                                ResultFileSelection.of(p),
                                new Cancellation()));
    }

    /** What the selected reports say together of these sources. */
    public static Coverage of(
            Workspace workspace,
            Collection<String> sources,
            ResultFileSelection results,
            Cancellation cancellation) {
        List<ResultFile> reports = results.read(ResultKind.COVERAGE);
        if (reports.isEmpty()) {
            return NONE;
        }
        SourcePaths paths =
                new SourcePaths(sources, workspace.root().toString().replace('\\', '/'));
        Map<String, LineCoverage> files = new TreeMap<>();
        List<String> unreadable = new ArrayList<>();
        for (ResultFile report : reports) {
            cancellation.check();
            List<ReportedFile> reported = read(workspace, report.path());
            if (reported.isEmpty()) {
                unreadable.add(report.path());
            }
            for (ReportedFile file : reported) {
                paths.find(file, report.path())
                        .ifPresent(path -> files.merge(path, file.lines(), LineCoverage::and));
            }
        }
        return new Coverage(files, unreadable);
    }

    private static List<ReportedFile> read(Workspace workspace, String path) {
        try {
            return workspace
                    .read(path, ResultFileSelection.LARGEST)
                    .map(CoverageReport::read)
                    .orElse(List.of());
        } catch (BadInputException vanished) {
            return List.of();
        }
    }

    /** What the reports say of a file. */
    public Optional<LineCoverage> of(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Sentences that say which reports were of no use. */
    public List<String> notes() {
        return unreadable.stream()
                .map(path -> "No coverage could be read from " + path + ": it is damaged or empty")
                .toList();
    }
}
