package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What changed for a service since the base: its ports, configuration, dependencies, or how it is
 * deployed.
 */
public final class ServiceChange {

    private ServiceChange() {}

    /** The changes in words, none where nothing changed; nothing where no base is known. */
    public static Optional<List<String>> of(Project project, Runbook now) {
        return project.factsBefore().facts().map(then -> of(before(project, then, now), now));
    }

    private static Optional<Runbook> before(Project project, Facts then, Runbook now) {
        Runbooks before =
                project.once(
                                RunbooksBefore.class,
                                p ->
                                        new RunbooksBefore(
                                                Runbooks.of(then, p.services(), p::ownerOf)))
                        .runbooks();
        return before.all().stream()
                .filter(other -> other.service().name().equals(now.service().name()))
                .filter(other -> other.service().folder().equals(now.service().folder()))
                .findFirst()
                .or(() -> before.named(now.name()));
    }

    /** Tells the runbooks at the base from those now, of which a project has one each. */
    private record RunbooksBefore(Runbooks runbooks) {}

    private static List<String> of(Optional<Runbook> before, Runbook now) {
        if (before.isEmpty()) {
            return List.of("the service is new");
        }
        Runbook then = before.get();
        List<String> changes = new ArrayList<>();
        add("port", then.service().ports(), now.service().ports(), changes);
        add("variable", names(then), names(now), changes);
        add("dependency", then.service().dependsOn(), now.service().dependsOn(), changes);
        add("declaration", declared(then), declared(now), changes);
        add("folder", folder(then), folder(now), changes);
        add("health check", checks(then), checks(now), changes);
        add("start command", started(then), started(now), changes);
        return changes;
    }

    private static void add(
            String what, Collection<String> then, Collection<String> now, List<String> changes) {
        Set<String> gone = new TreeSet<>(then);
        gone.removeAll(now);
        Set<String> added = new TreeSet<>(now);
        added.removeAll(then);
        added.forEach(one -> changes.add(what + " '" + one + "' is new"));
        gone.forEach(one -> changes.add(what + " '" + one + "' is gone"));
    }

    private static Set<String> names(Runbook runbook) {
        return runbook.variables().stream().map(Variable::name).collect(Collectors.toSet());
    }

    private static List<String> folder(Runbook runbook) {
        return List.of(runbook.service().folder());
    }

    private static List<String> declared(Runbook runbook) {
        return runbook.service().sources().stream().map(ServiceChange::place).toList();
    }

    private static String place(Citation source) {
        return source.symbol().isEmpty() ? source.path() : source.path() + " " + source.symbol();
    }

    private static List<String> checks(Runbook runbook) {
        return runbook.checks().stream().map(check -> check.kind() + " " + check.target()).toList();
    }

    private static List<String> started(Runbook runbook) {
        return runbook.starts().stream()
                .filter(start -> Operation.isContained(start.kind()))
                .map(EntryPoint::name)
                .toList();
    }
}
