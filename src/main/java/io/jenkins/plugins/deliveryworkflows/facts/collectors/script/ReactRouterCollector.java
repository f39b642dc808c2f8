package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.RouteFile.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the routes of React Router: elements, objects and route modules.
 *
 * <p>A path that builds on {@code useRouteMatch()} or {@code match.path} is told for every route
 * that shows the component in which it stands, or, where none does, for those that show what its
 * file exports. A route whose path begins with something else that only the running program knows
 * is left out: {@code /{base}/edit} would be no place that a reader could open. What is unknown
 * further on stays in braces.
 */
public final class ReactRouterCollector implements Collector<RouteFile> {

    private static final String LIBRARY = "react-router";

    @Override
    public String id() {
        return "react-router";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<RouteFile> type() {
        return RouteFile.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return ScriptFiles.isProduction(file);
    }

    @Override
    public Optional<RouteFile> extract(SourceFile file, SourceText text) {
        boolean routes =
                text.contains(LIBRARY)
                        || text.contains("Route ")
                        || text.contains("Route\n")
                        || (text.contains("path") && text.contains("element"))
                        || text.contains("RouteObject");
        if (!routes && !ScriptFiles.mayNamePaths(file, text)) {
            return Optional.empty();
        }
        return Optional.of(read(text)).filter(said -> !said.isEmpty());
    }

    private static RouteFile read(SourceText source) {
        ScriptText text = ScriptText.of(source);
        Imports imports = new Imports();
        ExpressionReader expressions = new ExpressionReader(text, imports);
        ScriptModule module = new ScriptModuleReader(text, imports).read();
        List<Tree> trees = new ArrayList<>();
        if (source.contains("@react-router/dev/routes")) {
            trees.add(new Tree("", false, new RouteModules(text, expressions).read()));
        } else {
            RouteMatches matches = RouteMatches.of(text, module.constants());
            trees.addAll(new RouteElements(text, expressions, matches).read());
            trees.addAll(new RouteObjects(text, expressions).read());
        }
        return new RouteFile(
                new ScriptModule(imports.all(), module.exports(), module.constants()),
                source.contains(LIBRARY),
                trees);
    }

    @Override
    public void assemble(List<FileFacts<RouteFile>> files, Facts.Builder facts) {
        Map<String, RouteFile> said = new LinkedHashMap<>();
        files.forEach(f -> said.put(f.file().path(), f.said()));
        new RouteTrees(said).routes().forEach(facts::add);
    }
}
