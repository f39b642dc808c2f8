package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
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
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Facts as documents show them: without line numbers, so that an inserted line changes no document,
 * and in an order that doesn't depend on how they were found.
 */
final class PlacelessFacts {

    private PlacelessFacts() {}

    static Facts of(Facts facts) {
        Facts.Builder placeless = Facts.builder();
        // The builder's sort is stable, so this order decides between facts that it finds equal.
        ordered(facts.languages(), UnaryOperator.identity()).forEach(placeless::add);
        ordered(facts.modules(), PlacelessFacts::module).forEach(placeless::add);
        ordered(facts.entryPoints(), PlacelessFacts::entryPoint).forEach(placeless::add);
        ordered(facts.services(), PlacelessFacts::service).forEach(placeless::add);
        ordered(facts.endpoints(), PlacelessFacts::endpoint).forEach(placeless::add);
        ordered(facts.routes(), PlacelessFacts::route).forEach(placeless::add);
        ordered(facts.tables(), PlacelessFacts::table).forEach(placeless::add);
        ordered(facts.migrations(), PlacelessFacts::migration).forEach(placeless::add);
        ordered(facts.variables(), PlacelessFacts::variable).forEach(placeless::add);
        ordered(facts.testSuites(), PlacelessFacts::testSuite).forEach(placeless::add);
        ordered(facts.qualityGates(), PlacelessFacts::qualityGate).forEach(placeless::add);
        ordered(facts.pipelines(), PlacelessFacts::pipeline).forEach(placeless::add);
        // The order of ownership rules is part of what they say.
        facts.owners().stream().map(PlacelessFacts::ownership).forEach(placeless::add);
        ordered(facts.licences(), PlacelessFacts::licence).forEach(placeless::add);
        return placeless.build();
    }

    private static <T> List<T> ordered(List<T> facts, UnaryOperator<T> withoutLine) {
        return facts.stream()
                .map(withoutLine)
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    private static Citation place(Citation source) {
        return new Citation(source.path(), source.symbol(), 1);
    }

    private static Module module(Module fact) {
        return new Module(fact.name(), fact.folder(), fact.buildTool(), place(fact.source()));
    }

    private static EntryPoint entryPoint(EntryPoint fact) {
        return new EntryPoint(fact.name(), fact.kind(), place(fact.source()));
    }

    private static Service service(Service fact) {
        return new Service(
                fact.name(),
                fact.ours(),
                fact.folder(),
                fact.image(),
                fact.ports(),
                fact.dependsOn(),
                ordered(fact.sources(), PlacelessFacts::place));
    }

    private static Endpoint endpoint(Endpoint fact) {
        return new Endpoint(fact.method(), fact.path(), fact.origin(), place(fact.source()));
    }

    private static Route route(Route fact) {
        return new Route(fact.path(), fact.component(), fact.framework(), place(fact.source()));
    }

    private static Table table(Table fact) {
        return new Table(fact.name(), fact.origin(), fact.columns(), place(fact.source()));
    }

    private static Migration migration(Migration fact) {
        return new Migration(
                fact.id(),
                fact.tool(),
                fact.line(),
                fact.parents(),
                fact.title(),
                place(fact.source()));
    }

    private static Variable variable(Variable fact) {
        return new Variable(fact.name(), fact.declared(), fact.optional(), place(fact.source()));
    }

    private static TestSuite testSuite(TestSuite fact) {
        return new TestSuite(fact.framework(), fact.folder(), place(fact.source()));
    }

    private static QualityGate qualityGate(QualityGate fact) {
        return new QualityGate(fact.tool(), fact.kind(), place(fact.source()));
    }

    private static Pipeline pipeline(Pipeline fact) {
        return new Pipeline(
                fact.name(), fact.system(), fact.triggers(), fact.stages(), place(fact.source()));
    }

    private static Ownership ownership(Ownership fact) {
        return new Ownership(fact.pattern(), fact.owners(), place(fact.source()));
    }

    private static Licence licence(Licence fact) {
        return new Licence(fact.id(), place(fact.source()));
    }
}
