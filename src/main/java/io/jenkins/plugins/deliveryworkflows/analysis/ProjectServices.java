package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins the services that were found with those that a team declares. */
public final class ProjectServices {

    private ProjectServices() {}

    /**
     * The services, sorted by name. A declared one is ours, whatever image it runs; one that wasn't
     * found is added. One that only tests need isn't deployed, unless it is declared to be.
     */
    public static List<ProjectService> of(List<Service> found, Services declared) {
        Map<String, Services.Entry> entries = new LinkedHashMap<>();
        declared.entries().forEach(entry -> entries.put(entry.name(), entry));
        List<ProjectService> services = new ArrayList<>();
        for (Service service : found) {
            Services.Entry entry = entries.get(service.name());
            services.add(
                    entry == null
                            ? new ProjectService(service, !TestServices.has(service))
                            : joined(service, entry));
        }
        Set<String> names = found.stream().map(Service::name).collect(Collectors.toSet());
        entries.values().stream()
                .filter(entry -> !names.contains(entry.name()))
                .forEach(entry -> services.add(new ProjectService(added(entry), runs(entry))));
        services.sort(Comparator.comparing(service -> service.service().name()));
        return List.copyOf(services);
    }

    private static ProjectService joined(Service service, Services.Entry entry) {
        List<Citation> sources = new ArrayList<>(service.sources());
        sources.add(source(entry));
        return new ProjectService(
                new Service(
                        service.name(),
                        true,
                        service.folder().isEmpty() ? entry.path() : service.folder(),
                        service.image(),
                        service.ports(),
                        service.dependsOn(),
                        sources),
                runs(entry));
    }

    private static Service added(Services.Entry entry) {
        return new Service(
                entry.name(), true, entry.path(), "", List.of(), List.of(), List.of(source(entry)));
    }

    private static Citation source(Services.Entry entry) {
        return new Citation(ControlFiles.SERVICES, entry.name(), 1);
    }

    private static boolean runs(Services.Entry entry) {
        return entry.kind() == Services.Kind.DEPLOYED;
    }
}
