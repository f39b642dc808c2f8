package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The resources that hold the rules, in the order of their catalog. */
final class RuleFiles {

    private static final String CATALOG = "catalog.yml";
    private static final String ENTRY = "  - ";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final String digest;

    private RuleFiles() {
        Digest all = Digest.start();
        String catalog = new String(read(CATALOG), StandardCharsets.UTF_8);
        for (String name : catalog.lines().filter(line -> line.startsWith(ENTRY)).toList()) {
            byte[] bytes = read(name.substring(ENTRY.length()).strip());
            all.add(bytes);
            texts.put(
                    name.substring(ENTRY.length()).strip(),
                    new String(bytes, StandardCharsets.UTF_8));
        }
        digest = all.hex();
    }

    static RuleFiles builtIn() {
        return BuiltIn.FILES;
    }

    /** Names of the files, without folders. */
    List<String> names() {
        return List.copyOf(texts.keySet());
    }

    /** A file's text as it was written. */
    String text(String name) {
        return texts.get(name);
    }

    /**
     * A file's text without the examples, which are most of it and serve tests alone: what isn't
     * parsed doesn't delay each start.
     */
    String withoutExamples(String name) {
        StringBuilder kept = new StringBuilder();
        int examplesIndent = -1;
        for (String line : (Iterable<String>) text(name).lines()::iterator) {
            int indent = line.length() - line.stripLeading().length();
            if (examplesIndent >= 0 && (line.isBlank() || indent > examplesIndent)) {
                continue;
            }
            examplesIndent = line.strip().equals("examples:") ? indent : -1;
            if (examplesIndent < 0) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    /** SHA-256 over all of them, 64 hexadecimal digits. */
    String digest() {
        return digest;
    }

    /** A number that differs where any rule differs. */
    int number() {
        return Integer.parseUnsignedInt(digest.substring(0, 8), 16) & Integer.MAX_VALUE;
    }

    private static byte[] read(String name) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static final class BuiltIn {
        static final RuleFiles FILES = new RuleFiles();
    }
}
