package io.jenkins.plugins.deliveryworkflows.analysis.release;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.List;
import java.util.Set;

/**
 * What whoever deploys a release has to know of it: the facts now against those at the base.
 *
 * @param migrations that weren't there
 * @param settings that weren't read
 * @param servicesAdded those that are built here and weren't there
 * @param servicesRemoved those that were built here and aren't there
 * @param dependencies third-party components that came, went or moved
 * @param decisions choices that the change set shows
 */
public record ReleaseScope(
        List<Migration> migrations,
        List<NewSetting> settings,
        List<Service> servicesAdded,
        List<Service> servicesRemoved,
        List<DependencyChange> dependencies,
        List<Decision> decisions) {

    /** Of a first release, where a list of all there is says nothing. */
    public static final ReleaseScope NONE =
            new ReleaseScope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ReleaseScope {
        migrations = List.copyOf(migrations);
        settings = List.copyOf(settings);
        servicesAdded = List.copyOf(servicesAdded);
        servicesRemoved = List.copyOf(servicesRemoved);
        dependencies = List.copyOf(dependencies);
        decisions = List.copyOf(decisions);
    }

    public static ReleaseScope of(Project project) {
        Changes changes = project.changes();
        if (changes.problem().isPresent() || changes.fromNothing()) {
            return NONE;
        }
        Facts now = project.facts();
        Facts then = project.factsBefore().facts().orElse(now);
        Set<String> before = changes.pathsBefore();
        return new ReleaseScope(
                now.migrations().stream().filter(m -> !before.contains(m.source().path())).toList(),
                NewSetting.in(project),
                missing(now.services(), then.services()),
                missing(then.services(), now.services()).stream()
                        .filter(service -> isChanged(service, changes))
                        .toList(),
                DependencyChange.between(then, now),
                Decisions.between(
                        then,
                        now,
                        before,
                        project.sources().files().stream().map(TreeFile::path).toList()));
    }

    private static List<Service> missing(List<Service> some, List<Service> others) {
        Set<String> names =
                others.stream().map(Service::name).collect(java.util.stream.Collectors.toSet());
        return some.stream()
                .filter(service -> service.ours() && !names.contains(service.name()))
                .toList();
    }

    /** What git says to be somebody else's isn't read now, and wasn't ours before. */
    private static boolean isChanged(Service service, Changes changes) {
        return service.sources().stream().anyMatch(s -> changes.paths().contains(s.path()));
    }
}
