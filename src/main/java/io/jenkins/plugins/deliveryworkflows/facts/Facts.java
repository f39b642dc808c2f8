package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import io.jenkins.plugins.deliveryworkflows.facts.model.Description;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.HealthCheck;
import io.jenkins.plugins.deliveryworkflows.facts.model.Language;
import io.jenkins.plugins.deliveryworkflows.facts.model.Licence;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import io.jenkins.plugins.deliveryworkflows.facts.model.Ownership;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.model.QualityGate;
import io.jenkins.plugins.deliveryworkflows.facts.model.Route;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import io.jenkins.plugins.deliveryworkflows.facts.model.TestSuite;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is true of the sources, each fact with the place where it was seen.
 *
 * <p>Immutable. The lists are sorted and free of doubles, so that equal sources give equal facts.
 */
public record Facts(
        List<Language> languages,
        List<Module> modules,
        List<EntryPoint> entryPoints,
        List<Service> services,
        List<Endpoint> endpoints,
        List<Route> routes,
        List<Table> tables,
        List<Migration> migrations,
        List<Variable> variables,
        List<TestSuite> testSuites,
        List<QualityGate> qualityGates,
        List<Pipeline> pipelines,
        List<Ownership> owners,
        List<Licence> licences,
        List<Dependency> dependencies,
        List<Detection> detections,
        List<HealthCheck> healthChecks,
        List<Command> commands,
        List<Description> descriptions) {

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers facts in any order. */
    public static final class Builder {

        private final List<Language> languages = new ArrayList<>();
        private final List<Module> modules = new ArrayList<>();
        private final List<EntryPoint> entryPoints = new ArrayList<>();
        private final List<Service> services = new ArrayList<>();
        private final List<Endpoint> endpoints = new ArrayList<>();
        private final List<Route> routes = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();
        private final List<Migration> migrations = new ArrayList<>();
        private final List<Variable> variables = new ArrayList<>();
        private final List<TestSuite> testSuites = new ArrayList<>();
        private final List<QualityGate> qualityGates = new ArrayList<>();
        private final List<Pipeline> pipelines = new ArrayList<>();
        private final List<Ownership> owners = new ArrayList<>();
        private final List<Licence> licences = new ArrayList<>();
        private final List<Dependency> dependencies = new ArrayList<>();
        private final List<Detection> detections = new ArrayList<>();
        private final List<HealthCheck> healthChecks = new ArrayList<>();
        private final List<Command> commands = new ArrayList<>();
        private final List<Description> descriptions = new ArrayList<>();

        private Builder() {}

        public Builder add(Language fact) {
            languages.add(fact);
            return this;
        }

        public Builder add(Module fact) {
            modules.add(fact);
            return this;
        }

        public Builder add(EntryPoint fact) {
            entryPoints.add(fact);
            return this;
        }

        public Builder add(Service fact) {
            services.add(fact);
            return this;
        }

        public Builder add(Endpoint fact) {
            endpoints.add(fact);
            return this;
        }

        public Builder add(Route fact) {
            routes.add(fact);
            return this;
        }

        public Builder add(Table fact) {
            tables.add(fact);
            return this;
        }

        public Builder add(Migration fact) {
            migrations.add(fact);
            return this;
        }

        public Builder add(Variable fact) {
            variables.add(fact);
            return this;
        }

        public Builder add(TestSuite fact) {
            testSuites.add(fact);
            return this;
        }

        public Builder add(QualityGate fact) {
            qualityGates.add(fact);
            return this;
        }

        public Builder add(Pipeline fact) {
            pipelines.add(fact);
            return this;
        }

        public Builder add(Ownership fact) {
            owners.add(fact);
            return this;
        }

        public Builder add(Licence fact) {
            licences.add(fact);
            return this;
        }

        public Builder add(Dependency fact) {
            dependencies.add(fact);
            return this;
        }

        public Builder add(Detection fact) {
            detections.add(fact);
            return this;
        }

        public Builder add(HealthCheck fact) {
            healthChecks.add(fact);
            return this;
        }

        public Builder add(Command fact) {
            commands.add(fact);
            return this;
        }

        public Builder add(Description fact) {
            descriptions.add(fact);
            return this;
        }

        /** The facts, sorted. CODEOWNERS keeps its order, since there the last match wins. */
        public Facts build() {
            return new Facts(
                    sorted(languages, Comparator.comparing(Language::name)),
                    sorted(
                            modules,
                            Comparator.comparing(Module::folder).thenComparing(Module::buildTool)),
                    sorted(
                            entryPoints,
                            Comparator.comparing(EntryPoint::kind).thenComparing(EntryPoint::name)),
                    sorted(services, Comparator.comparing(Service::name)),
                    sorted(
                            endpoints,
                            Comparator.comparing(Endpoint::path)
                                    .thenComparing(Endpoint::method)
                                    .thenComparing(Endpoint::origin)
                                    .thenComparing(e -> e.source().path())),
                    sorted(
                            routes,
                            Comparator.comparing(Route::path)
                                    .thenComparing(r -> r.source().path())),
                    sorted(tables, Comparator.comparing(Table::name).thenComparing(Table::origin)),
                    sorted(
                            migrations,
                            Comparator.comparing(Migration::tool).thenComparing(Migration::line)),
                    sorted(
                            variables,
                            Comparator.comparing(Variable::name)
                                    .thenComparing(v -> v.source().path())),
                    sorted(
                            testSuites,
                            Comparator.comparing(TestSuite::framework)
                                    .thenComparing(TestSuite::folder)),
                    sorted(
                            qualityGates,
                            Comparator.comparing(QualityGate::kind)
                                    .thenComparing(QualityGate::tool)),
                    sorted(pipelines, Comparator.comparing(p -> p.source().path())),
                    List.copyOf(owners),
                    sorted(licences, Comparator.comparing(Licence::id)),
                    sorted(
                            dependencies,
                            Comparator.comparing(Dependency::type)
                                    .thenComparing(Dependency::group)
                                    .thenComparing(Dependency::name)
                                    .thenComparing(Dependency::version)),
                    detections.stream()
                            .sorted(
                                    Comparator.comparing(Detection::path)
                                            .thenComparingInt(Detection::line)
                                            .thenComparing(Detection::rule))
                            .toList(),
                    sorted(
                            healthChecks,
                            Comparator.comparing((HealthCheck check) -> check.source().path())
                                    .thenComparing(check -> check.source().symbol())),
                    sorted(
                            commands,
                            Comparator.comparing((Command command) -> command.source().path())
                                    .thenComparing(Command::name)),
                    sorted(
                            descriptions,
                            Comparator.comparing(Description::folder)
                                    .thenComparing(d -> d.source().path())));
        }

        /**
         * A stable sort: what the comparator finds equal stays in the order of the paths it was
         * found in.
         */
        private static <T> List<T> sorted(List<T> facts, Comparator<T> order) {
            return facts.stream().distinct().sorted(order).toList();
        }
    }
}
