package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.ProjectService;
import io.jenkins.plugins.deliveryworkflows.analysis.ProjectServices;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A runbook for every service that is built here or declared, and deployed.
 *
 * @param all sorted by name of the file
 */
public record Runbooks(List<Runbook> all) {

    public Runbooks {
        all = List.copyOf(all);
    }

    /** Those of the project as it is now. */
    public static Runbooks of(Project project) {
        return project.once(Runbooks.class, p -> of(p.facts(), p.services(), p::ownerOf));
    }

    static Runbooks of(Facts facts, Services declared, UnaryOperator<String> ownerOf) {
        List<ProjectService> found = ProjectServices.of(facts.services(), declared);
        List<Service> all = found.stream().map(ProjectService::service).toList();
        List<Service> ours =
                found.stream()
                        .filter(service -> service.service().ours() && service.deployed())
                        .map(ProjectService::service)
                        .toList();
        Map<Service, String> names = RunbookNames.of(ours);
        RunbookFacts reader = new RunbookFacts(facts, all, ownerOf);
        return new Runbooks(
                ours.stream()
                        .map(service -> reader.of(service, names.get(service)))
                        .sorted(Comparator.comparing(Runbook::name))
                        .toList());
    }

    /** The runbook of this name. */
    public Optional<Runbook> named(String name) {
        return all.stream().filter(runbook -> runbook.name().equals(name)).findFirst();
    }

    /** The runbook of a service. */
    public Optional<Runbook> of(Service service) {
        return all.stream().filter(runbook -> runbook.service().equals(service)).findFirst();
    }
}
