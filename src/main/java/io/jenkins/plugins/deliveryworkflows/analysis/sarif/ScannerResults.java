package io.jenkins.plugins.deliveryworkflows.analysis.sarif;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.results.ResultFile;
import io.jenkins.plugins.deliveryworkflows.analysis.results.ResultFileSelection;
import io.jenkins.plugins.deliveryworkflows.facts.ResultKind;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What other scanners found, as fresh SARIF files in the workspace say.
 *
 * @param tools their names in lower case, those too that found nothing; sorted
 * @param results each place once, what our own rules see too left out
 * @param unreadable files that aren't SARIF
 */
public record ScannerResults(
        Set<String> tools, List<SarifResult> results, List<String> unreadable) {

    public ScannerResults {
        tools = java.util.Collections.unmodifiableSet(new TreeSet<>(tools));
        results = List.copyOf(results);
        unreadable = List.copyOf(unreadable);
    }

    public static ScannerResults of(Project project) {
        return project.once(ScannerResults.class, ScannerResults::read);
    }

    private static ScannerResults read(Project project) {
        List<ResultFile> files = ResultFileSelection.of(project).read(ResultKind.SARIF);
        if (files.isEmpty()) {
            return new ScannerResults(Set.of(), List.of(), List.of());
        }
        Set<String> sources =
                project.sources().files().stream().map(TreeFile::path).collect(Collectors.toSet());
        SarifReader reader =
                new SarifReader(
                        new SarifPaths(
                                project.workspace().root().toString().replace('\\', '/'),
                                sources::contains));
        Set<String> tools = new TreeSet<>();
        List<SarifResult> results = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (ResultFile file : files) {
            Optional<SarifReader.Log> log =
                    project.workspace()
                            .read(file.path(), ResultFileSelection.LARGEST)
                            .flatMap(reader::read);
            log.ifPresent(
                    read -> {
                        tools.addAll(read.tools());
                        results.addAll(read.results());
                    });
            if (log.isEmpty()) {
                unreadable.add(file.path());
            }
        }
        OwnPlaces own = OwnPlaces.of(project.facts().detections());
        Set<SarifResult> once = new HashSet<>();
        return new ScannerResults(
                tools,
                results.stream().filter(once::add).filter(result -> !own.have(result)).toList(),
                unreadable);
    }
}
