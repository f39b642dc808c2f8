package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Packaging;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads setuptools' own manifests: {@code setup.py} and {@code setup.cfg}. */
final class SetupReader {

    private static final String TOOL = "setuptools";

    private final SourceText text;
    private final List<Start> starts = new ArrayList<>();
    private String name = "";

    SetupReader(SourceText text) {
        this.text = text;
    }

    Optional<Packaging> read(boolean script) {
        boolean isManifest = script ? readScript() : readConfiguration();
        return isManifest
                ? Optional.of(new Packaging(Kind.SETUP, name, TOOL, starts))
                : Optional.empty();
    }

    private boolean readScript() {
        boolean found = false;
        for (Statement statement : PythonSource.parse(text.toString())) {
            for (Statement inner : withBody(statement)) {
                for (Expression expression : Expressions.of(inner)) {
                    if (expression instanceof Call call && call.function().equals("setup")) {
                        found = true;
                        name = call.keyword("name").flatMap(Expression::text).orElse(name);
                        call.keyword("entry_points")
                                .ifPresent(e -> entryPoints(e, text.lineOf(inner.offset())));
                    }
                }
            }
        }
        return found;
    }

    private static List<Statement> withBody(Statement statement) {
        List<Statement> all = new ArrayList<>(List.of(statement));
        all.addAll(Expressions.body(statement));
        return all;
    }

    private void entryPoints(Expression expression, int line) {
        if (!(expression instanceof Items groups)) {
            return;
        }
        for (Expression group : groups.items()) {
            if (group instanceof Operation entry
                    && entry.operands().get(0).text().orElse("").endsWith("_scripts")) {
                for (Expression script : entry.operands().get(1).elements()) {
                    script.text().ifPresent(s -> start(s, line));
                }
            }
        }
    }

    private boolean readConfiguration() {
        String section = "";
        boolean scripts = false;
        boolean found = false;
        int line = 0;
        for (String written : text.toString().split("\n")) {
            line++;
            String plain = written.strip();
            boolean indented = !written.isEmpty() && Character.isWhitespace(written.charAt(0));
            if (plain.startsWith("[")) {
                section = plain;
                found |= section.equals("[metadata]") || section.startsWith("[options");
            } else if (section.equals("[metadata]") && plain.startsWith("name") && !indented) {
                name = plain.substring(plain.indexOf('=') + 1).strip();
            } else if (section.equals("[options.entry_points]")) {
                scripts = indented ? scripts : plain.split("=")[0].strip().endsWith("_scripts");
                if (indented && scripts) {
                    start(plain, line);
                }
            }
        }
        return found;
    }

    private void start(String script, int line) {
        int equals = script.indexOf('=');
        if (equals > 0) {
            String target = script.substring(equals + 1).strip();
            starts.add(
                    new Start(script.substring(0, equals).strip(), "console script", target, line));
        }
    }
}
