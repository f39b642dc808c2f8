package io.jenkins.plugins.deliveryworkflows.facts.collectors.contract;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the variables that an environment file declares: their names, never their values. */
public final class DotEnvCollector implements Collector<DotEnvCollector.Said> {

    private static final Pattern FILE =
            Pattern.compile(
                    "\\.env(?:\\.[\\w-]+)?\\.(?:example|sample|template|dist)|\\.env"
                            + "|(?:example|sample|template)\\.env|env\\.(?:example|sample|template|dist)");
    private static final Pattern ACTIVE =
            Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_]\\w*)\\s*=\\s*(.?)");

    /** In a comment only what looks like a variable is one. */
    private static final Pattern COMMENTED =
            Pattern.compile("\\s*#+\\s*(?:export\\s+)?([A-Z_][A-Z0-9_]*)=.*");

    /** The variables of a file. */
    record Said(List<Declared> variables) {}

    /** A variable. */
    record Declared(String name, boolean optional, int line) {}

    @Override
    public String id() {
        return "dotenv";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Said> type() {
        return Said.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return FILE.matcher(file.name()).matches() && !file.isTest();
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        Map<String, Declared> found = new LinkedHashMap<>();
        String[] lines = text.toString().split("\n", -1);
        char openQuote = 0;
        for (int i = 0; i < lines.length; i++) {
            if (openQuote != 0) {
                openQuote = lines[i].indexOf(openQuote) >= 0 ? 0 : openQuote;
                continue;
            }
            Matcher active = ACTIVE.matcher(lines[i]);
            Matcher commented = COMMENTED.matcher(lines[i]);
            if (active.lookingAt()) {
                found.merge(
                        active.group(1),
                        new Declared(active.group(1), false, i + 1),
                        (a, b) -> a.optional() ? b : a);
                openQuote = openQuote(lines[i], active);
            } else if (commented.matches()) {
                found.putIfAbsent(
                        commented.group(1), new Declared(commented.group(1), true, i + 1));
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(new ArrayList<>(found.values())));
    }

    /** The quote that a value opens and leaves open for the next lines, or 0. */
    private static char openQuote(String line, Matcher assignment) {
        String first = assignment.group(2);
        boolean open =
                (first.equals("\"") || first.equals("'"))
                        && line.indexOf(first, assignment.end()) < 0;
        return open ? first.charAt(0) : 0;
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        for (FileFacts<Said> file : files) {
            for (Declared declared : file.said().variables()) {
                Citation source =
                        new Citation(file.file().path(), declared.name(), declared.line());
                facts.add(new Variable(declared.name(), true, declared.optional(), source));
            }
        }
    }
}
