package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Finds the endpoints that FastAPI serves: what routers declare, below the prefixes that they are
 * included with.
 */
public final class FastApiCollector implements Collector<FastApiCollector.Routing> {

    /** Marks of routers, and of the settings and constants that prefixes are made of. */
    private static final List<String> HINTS =
            List.of(
                    "FastAPI",
                    "router",
                    "Router",
                    "Settings",
                    "PREFIX",
                    "prefix:",
                    "prefix =",
                    "API_",
                    "= \"/",
                    "= '/");

    /** What a file says about routing. */
    public record Routing(
            List<Import> imports,
            List<Link> links,
            List<Router> routers,
            List<Operation> operations,
            List<Inclusion> inclusions,
            List<Setting> settings,
            List<Taker> takers,
            List<HandOver> handOvers) {

        boolean isEmpty() {
            return links.isEmpty()
                    && routers.isEmpty()
                    && operations.isEmpty()
                    && inclusions.isEmpty()
                    && settings.isEmpty()
                    && handOvers.isEmpty();
        }
    }

    /** An {@code APIRouter} or, as {@code application}, a {@code FastAPI}. */
    public record Router(String name, boolean application, List<TextPart> prefix) {}

    /** A function that serves a path; {@code scope} is what stands around the declaration. */
    public record Operation(
            String scope,
            String router,
            List<String> methods,
            List<TextPart> path,
            String function,
            int line) {}

    /** A router that is included in another, or an application that is mounted. */
    public record Inclusion(String scope, String parent, String child, List<TextPart> prefix) {}

    /**
     * A function that takes routers.
     *
     * @param returned the parameter that it returns, empty if it returns none
     */
    public record Taker(String name, List<String> parameters, String returned) {}

    /**
     * A call that hands routers to a function.
     *
     * @param result the name that its value gets, empty if it gets none
     */
    public record HandOver(String scope, String function, List<Handed> arguments, String result) {}

    /** An argument, its keyword empty for a positional one. */
    public record Handed(String keyword, String name) {}

    /** A text that a prefix may be made of. */
    public record Setting(String name, List<TextPart> value) {}

    @Override
    public String id() {
        return "fastapi";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Routing> type() {
        return Routing.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return file.hasExtension("py") && !file.isTest();
    }

    @Override
    public Optional<Routing> extract(SourceFile file, SourceText text) {
        boolean reexports = file.name().equals("__init__.py") && text.contains("import ");
        if (!reexports && HINTS.stream().noneMatch(text::contains)) {
            return Optional.empty();
        }
        Routing routing = new RoutingReader(text).read();
        return routing.isEmpty() && !reexports ? Optional.empty() : Optional.of(routing);
    }

    @Override
    public void assemble(List<FileFacts<Routing>> files, Facts.Builder facts) {
        new RouterGraph(files).endpoints().forEach(facts::add);
    }
}
