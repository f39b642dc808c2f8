package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.workspace.git.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that an audit of any mode finds, recomputed now.
 *
 * @param all in the order of path and line, those too that don't count
 * @param notRescanned what scanners saw that left no fresh file this time; it counts still
 * @param fixed what the base has and the sources have no more
 * @param excluded how many lie where the trusted policy has the audit look for secrets only
 */
public record Findings(
        List<Finding> all, List<Finding> notRescanned, List<Finding> fixed, int excluded) {

    public Findings {
        all = List.copyOf(all);
        notRescanned = List.copyOf(notRescanned);
        fixed = List.copyOf(fixed);
    }

    public static Findings of(Project project) {
        return project.once(Findings.class, Findings::read);
    }

    private static Findings read(Project project) {
        RuleSightings rules = new RuleSightings(project);
        List<Sighting> sightings = new ArrayList<>(rules.all());
        ScannerSightings scanners = new ScannerSightings(project);
        sightings.addAll(scanners.all());
        sightings.addAll(new LicenceSightings(project).all());
        List<PathPattern> exclude =
                project.policy().audit().exclude().stream().map(PathPattern::of).toList();
        int before = sightings.size();
        sightings.removeIf(
                sighting ->
                        !sighting.secret()
                                && exclude.stream()
                                        .anyMatch(pattern -> pattern.matches(sighting.path())));
        Set<String> paths = new TreeSet<>(project.otherFiles());
        project.sources().files().forEach(file -> paths.add(file.path()));
        Identities identities = new Identities(RecordedFindings.of(project), paths::contains);
        FindingId ids = new FindingId();
        Judged judged = new Judged(project);
        List<Finding> findings =
                identities.of(sightings).stream()
                        .map(one -> judged.finding(ids.of(one.fingerprint()), one))
                        .toList();
        List<Finding> fixed =
                new Identities(RecordedFindings.of(project), path -> true)
                        .of(rules.fixed()).stream()
                                .map(one -> judged.fixed(ids.of(one.fingerprint()), one))
                                .toList();
        return new Findings(findings, scanners.notRescanned(), fixed, before - sightings.size());
    }

    /** Those of some kinds: {@code security}, {@code quality} … */
    public Findings ofKinds(Set<String> kinds) {
        return new Findings(
                all.stream().filter(one -> kinds.contains(one.sighting().kind())).toList(),
                notRescanned.stream().filter(one -> kinds.contains(one.sighting().kind())).toList(),
                fixed.stream().filter(one -> kinds.contains(one.sighting().kind())).toList(),
                excluded);
    }

    /** Those that count. */
    public List<Finding> open() {
        return Stream.concat(all.stream().filter(Finding::isOpen), notRescanned.stream()).toList();
    }

    public Optional<Finding> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
