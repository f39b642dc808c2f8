package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.MigrationLine;
import io.jenkins.plugins.deliveryworkflows.analysis.PlatformVariables;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import io.jenkins.plugins.deliveryworkflows.facts.model.Description;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.HealthCheck;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Picks out of the facts what concerns one service. */
final class RunbookFacts {

    /** More commands than these nobody reads at night. */
    private static final int MOST_COMMANDS = 12;

    private static final Set<String> STARTED =
            Set.of("web application", "main class", "main module");

    private final Facts facts;
    private final List<Service> services;
    private final ServiceFolders folders;
    private final UnaryOperator<String> ownerOf;

    RunbookFacts(Facts facts, List<Service> services, UnaryOperator<String> ownerOf) {
        this.facts = facts;
        this.services = services;
        this.folders = new ServiceFolders(services.stream().filter(Service::ours).toList());
        this.ownerOf = ownerOf;
    }

    Runbook of(Service service, String name) {
        return new Runbook(
                name,
                placeless(service),
                owner(service),
                purpose(service),
                needs(service),
                neededBy(service),
                variables(service),
                checks(service),
                facts.endpoints().stream()
                        .filter(endpoint -> !endpoint.isDeclared())
                        .filter(endpoint -> folders.has(service, endpoint.source().path()))
                        .filter(endpoint -> Operation.isHealth(endpoint.path()))
                        .toList(),
                commands(service),
                facts.pipelines().stream().filter(Operation::isDelivering).toList(),
                MigrationLine.of(
                        facts.migrations().stream()
                                .filter(m -> folders.has(service, m.source().path()))
                                .toList()),
                starts(service));
    }

    /** What the container runs; of a service without one, whatever starts in its folder. */
    private List<EntryPoint> starts(Service service) {
        List<EntryPoint> inContainer =
                facts.entryPoints().stream()
                        .filter(entry -> Operation.isContained(entry.kind()))
                        .filter(entry -> isSource(service, entry.source()))
                        .toList();
        return inContainer.isEmpty()
                ? facts.entryPoints().stream()
                        .filter(entry -> STARTED.contains(entry.kind()))
                        .filter(entry -> folders.has(service, entry.source().path()))
                        .toList()
                : inContainer;
    }

    /** Sorted by what stays when a line is inserted. */
    private static Service placeless(Service service) {
        return new Service(
                service.name(),
                service.ours(),
                service.folder(),
                service.image(),
                service.ports(),
                service.dependsOn(),
                service.sources().stream()
                        .map(source -> new Citation(source.path(), source.symbol(), 1))
                        .distinct()
                        .sorted(
                                Comparator.comparing(Citation::path)
                                        .thenComparing(Citation::symbol))
                        .toList());
    }

    private String owner(Service service) {
        String inside = service.folder().isEmpty() ? "" : service.folder() + "/";
        return ownerOf.apply(
                service.sources().stream()
                        .map(Citation::path)
                        .filter(path -> path.startsWith(inside))
                        .sorted()
                        .findFirst()
                        .orElse(
                                inside.equals("./") || inside.isEmpty()
                                        ? service.sources().stream()
                                                .map(Citation::path)
                                                .sorted()
                                                .findFirst()
                                                .orElse("README.md")
                                        : inside + "README.md"));
    }

    private Optional<Description> purpose(Service service) {
        List<String> homes = folders.homes(service);
        return homes.stream()
                .flatMap(
                        home ->
                                facts.descriptions().stream()
                                        .filter(said -> said.folder().equals(home)))
                .min(Comparator.comparingInt(RunbookFacts::rank));
    }

    /** A label speaks of the very image; a manifest may be that of its tools. */
    private static int rank(Description description) {
        return switch (description.source().symbol()) {
            case "description" -> 2;
            case "" -> 1;
            default -> 0;
        };
    }

    private List<Service> needs(Service service) {
        return service.dependsOn().stream()
                .map(name -> nearest(service, name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of several services of one name, that of the same project. */
    private Service nearest(Service from, String name) {
        return services.stream()
                .filter(other -> other.name().equals(name))
                .max(Comparator.comparingInt(other -> commonStart(from.folder(), other.folder())))
                .orElse(null);
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private List<String> neededBy(Service service) {
        return services.stream()
                .filter(other -> other.dependsOn().contains(service.name()))
                .filter(other -> service.equals(nearest(other, service.name())))
                .map(Service::name)
                .sorted()
                .toList();
    }

    private List<Variable> variables(Service service) {
        return facts.variables().stream()
                .filter(variable -> !variable.declared())
                .filter(variable -> !PlatformVariables.contains(variable.name()))
                .filter(
                        variable ->
                                folders.has(service, variable.source().path())
                                        || isSource(service, variable.source()))
                .toList();
    }

    /** Whether a fact stands where the service itself does: in its Dockerfile, under its key. */
    private static boolean isSource(Service service, Citation place) {
        return service.sources().stream()
                .anyMatch(
                        source ->
                                source.path().equals(place.path())
                                        && (source.symbol().isEmpty()
                                                || source.symbol().equals(place.symbol())));
    }

    private List<HealthCheck> checks(Service service) {
        return facts.healthChecks().stream()
                .filter(
                        check ->
                                service.sources().stream()
                                        .anyMatch(
                                                source ->
                                                        source.path().equals(check.source().path())
                                                                && source.symbol()
                                                                        .equals(
                                                                                check.source()
                                                                                        .symbol())))
                .toList();
    }

    private List<Command> commands(Service service) {
        Set<String> others =
                services.stream()
                        .map(Service::name)
                        .filter(name -> !name.equals(service.name()))
                        .filter(name -> !service.name().contains(name))
                        .collect(Collectors.toSet());
        return facts.commands().stream()
                .filter(command -> Operation.isHandling(command.name()))
                .filter(command -> others.stream().noneMatch(command.name()::contains))
                .filter(
                        command ->
                                folder(command).equals(service.folder())
                                        || ServiceFolders.isAbove(folder(command), service))
                .sorted(
                        Comparator.comparing(
                                        (Command command) ->
                                                !folder(command).equals(service.folder()))
                                .thenComparing(command -> !Operation.isDelivering(command.name())))
                .limit(MOST_COMMANDS)
                .toList();
    }

    private static String folder(Command command) {
        String path = command.source().path();
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }
}
