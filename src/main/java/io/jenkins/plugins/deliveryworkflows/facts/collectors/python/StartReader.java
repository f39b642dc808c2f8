package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Start;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Block;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Evaluation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads where a source file starts a program: as a script, or as a web application. */
final class StartReader {

    static final String MAIN = "main module";
    static final String WEB = "web application";

    private static final Set<String> APPLICATIONS =
            Set.of("FastAPI", "Flask", "Starlette", "get_wsgi_application", "get_asgi_application");
    private static final List<String> FRAMEWORKS =
            List.of("fastapi", "flask", "starlette", "django");

    private final SourceText text;
    private final Map<String, Integer> applications = new LinkedHashMap<>();
    private final Set<String> mounted = new HashSet<>();
    private final List<Start> starts = new ArrayList<>();

    private StartReader(SourceText text) {
        this.text = text;
    }

    static List<Start> read(SourceFile file, SourceText text) {
        boolean web = FRAMEWORKS.stream().anyMatch(text::contains);
        boolean main = text.contains("__main__") || file.name().equals("__main__.py");
        return web || main ? new StartReader(text).read(file.name()) : List.of();
    }

    private List<Start> read(String fileName) {
        List<Statement> statements = PythonSource.parse(text.toString());
        if (fileName.equals("__main__.py")) {
            starts.add(new Start("", MAIN, "", 1));
        }
        statements.forEach(statement -> read(statement, ""));
        applications.keySet().removeAll(mounted);
        applications.forEach((name, line) -> starts.add(new Start(name, WEB, name, line)));
        return starts;
    }

    private void read(Statement statement, String function) {
        if (statement instanceof Block block) {
            if (block.subject().written().equals("__name__ == \"__main__\"")) {
                starts.add(new Start("", MAIN, "__main__", text.lineOf(block.offset())));
            }
            block.body().forEach(inner -> read(inner, function));
        } else if (statement instanceof FunctionDefinition definition && function.isEmpty()) {
            definition.body().forEach(inner -> read(inner, definition.name()));
        } else if (statement instanceof Assignment assignment
                && assignment.value().orElse(null) instanceof Call call) {
            assigned(assignment, call, function);
        } else if (statement instanceof Statement.Return returned
                && returned.value() instanceof Call call
                && !function.isEmpty()) {
            application(call, function, statement.offset());
        } else if (statement instanceof Evaluation evaluation
                && evaluation.value() instanceof Call call
                && call.function().equals("mount")) {
            call.argument(1, "app").ifPresent(app -> mounted.add(app.dotted()));
        }
    }

    /** What a function makes is known by the function, or by what its result is assigned to. */
    private void assigned(Assignment assignment, Call call, String function) {
        if (!function.isEmpty()) {
            application(call, function, assignment.offset());
        } else if (applications.remove(call.callee().dotted()) != null) {
            applications.put(assignment.target(), text.lineOf(assignment.offset()));
        } else {
            application(call, assignment.target(), assignment.offset());
        }
    }

    private void application(Call call, String name, int offset) {
        if (APPLICATIONS.contains(call.function())) {
            applications.putIfAbsent(name, text.lineOf(offset));
        }
    }
}
