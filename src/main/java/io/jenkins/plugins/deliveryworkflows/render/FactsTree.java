package io.jenkins.plugins.deliveryworkflows.render;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.deliveryworkflows.analysis.Difference;
import io.jenkins.plugins.deliveryworkflows.analysis.ProjectService;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
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
import java.util.List;
import java.util.function.BiConsumer;

/** Facts and drift as a JSON tree: an array for each kind, named as in {@link Facts}. */
final class FactsTree {

    private final JsonMapper mapper;
    private final ContextView view;
    private final ObjectNode root;

    FactsTree(JsonMapper mapper, ContextView view) {
        this.mapper = mapper;
        this.view = view;
        this.root = mapper.createObjectNode();
    }

    ObjectNode tree() {
        Facts facts = view.facts();
        array("languages", facts.languages(), this::language);
        array("modules", facts.modules(), this::module);
        array("entryPoints", facts.entryPoints(), this::entryPoint);
        array("services", view.services(), this::service);
        array("endpoints", facts.endpoints(), this::endpoint);
        array("routes", facts.routes(), this::route);
        array("tables", facts.tables(), this::table);
        array("migrations", facts.migrations(), this::migration);
        array("variables", facts.variables(), this::variable);
        array("testSuites", facts.testSuites(), this::testSuite);
        array("qualityGates", facts.qualityGates(), this::qualityGate);
        array("pipelines", facts.pipelines(), this::pipeline);
        array("owners", facts.owners(), this::ownership);
        array("licences", facts.licences(), this::licence);
        array("drift", view.drift().differences(), this::difference);
        return root;
    }

    private <T> void array(String name, List<T> facts, BiConsumer<ObjectNode, T> writer) {
        ArrayNode array = root.putArray(name);
        facts.forEach(fact -> writer.accept(array.addObject(), fact));
    }

    private void language(ObjectNode node, Language fact) {
        put(node, "name", fact.name());
        texts(node, "folders", fact.folders());
    }

    private void module(ObjectNode node, Module fact) {
        put(node, "name", fact.name());
        put(node, "folder", fact.folder());
        put(node, "buildTool", fact.buildTool());
        source(node, fact.source());
    }

    private void entryPoint(ObjectNode node, EntryPoint fact) {
        put(node, "name", fact.name());
        put(node, "kind", fact.kind());
        source(node, fact.source());
    }

    private void service(ObjectNode node, ProjectService fact) {
        Service service = fact.service();
        put(node, "name", service.name());
        node.put("ours", service.ours());
        node.put("deployed", fact.deployed());
        put(node, "folder", service.folder());
        put(node, "image", service.image());
        texts(node, "ports", service.ports());
        texts(node, "dependsOn", service.dependsOn());
        ArrayNode sources = node.putArray("sources");
        service.sources().forEach(source -> sources.add(place(source)));
    }

    private void endpoint(ObjectNode node, Endpoint fact) {
        put(node, "method", fact.method());
        put(node, "path", fact.path());
        put(node, "origin", fact.origin());
        source(node, fact.source());
    }

    private void route(ObjectNode node, Route fact) {
        put(node, "path", fact.path());
        put(node, "component", fact.component());
        put(node, "framework", fact.framework());
        source(node, fact.source());
    }

    private void table(ObjectNode node, Table fact) {
        put(node, "name", fact.name());
        put(node, "origin", fact.origin());
        ArrayNode columns = node.putArray("columns");
        for (Column column : fact.columns()) {
            ObjectNode one = columns.addObject();
            put(one, "name", column.name());
            put(one, "type", column.type());
            one.put("nullable", column.nullable());
            one.put("primaryKey", column.primaryKey());
            put(one, "references", column.references());
        }
        source(node, fact.source());
    }

    private void migration(ObjectNode node, Migration fact) {
        put(node, "id", fact.id());
        put(node, "tool", fact.tool());
        put(node, "line", fact.line());
        texts(node, "parents", fact.parents());
        put(node, "title", fact.title());
        source(node, fact.source());
    }

    private void variable(ObjectNode node, Variable fact) {
        put(node, "name", fact.name());
        node.put("declared", fact.declared());
        node.put("optional", fact.optional());
        source(node, fact.source());
    }

    private void testSuite(ObjectNode node, TestSuite fact) {
        put(node, "framework", fact.framework());
        put(node, "folder", fact.folder());
        source(node, fact.source());
    }

    private void qualityGate(ObjectNode node, QualityGate fact) {
        put(node, "tool", fact.tool());
        put(node, "kind", fact.kind());
        source(node, fact.source());
    }

    private void pipeline(ObjectNode node, Pipeline fact) {
        put(node, "name", fact.name());
        put(node, "system", fact.system());
        texts(node, "triggers", fact.triggers());
        texts(node, "stages", fact.stages());
        source(node, fact.source());
    }

    private void ownership(ObjectNode node, Ownership fact) {
        put(node, "pattern", fact.pattern());
        texts(node, "owners", fact.owners());
        source(node, fact.source());
    }

    private void licence(ObjectNode node, Licence fact) {
        put(node, "id", fact.id());
        source(node, fact.source());
    }

    private void difference(ObjectNode node, Difference fact) {
        put(node, "kind", fact.kind().id());
        put(node, "subject", fact.subject());
        source(node, fact.source());
    }

    private void source(ObjectNode node, Citation source) {
        node.set("source", place(source));
    }

    private ObjectNode place(Citation source) {
        ObjectNode place = mapper.createObjectNode();
        put(place, "path", source.path());
        put(place, "symbol", source.symbol());
        return place;
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(text -> array.add(WellFormed.text(text)));
    }

    private static void put(ObjectNode node, String name, String text) {
        node.put(name, WellFormed.text(text));
    }
}
