package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads Go's {@code go.mod} and {@code go.sum}. */
final class GoModule {

    private final List<Locked> required = new ArrayList<>();
    private final Map<String, String[]> replaced = new HashMap<>();

    private GoModule() {}

    /** A module with its version, as {@code go.sum} names it. */
    static String key(Locked module) {
        String path = module.group().isEmpty() ? "" : module.group() + "/";
        return path + module.name() + " " + module.version();
    }

    /** What a {@code go.mod} requires, after its replacements; local ones are left out. */
    static List<Locked> required(String text) {
        GoModule module = new GoModule();
        String block = "";
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            int comment = line.indexOf("//");
            String code = (comment < 0 ? line : line.substring(0, comment)).strip();
            boolean indirect = comment >= 0 && line.startsWith("indirect", skip(line, comment + 2));
            if (code.equals(")")) {
                block = "";
            } else if (block.isEmpty() && code.endsWith("(")) {
                block = code.substring(0, code.length() - 1).strip();
            } else if (!block.isEmpty()) {
                module.statement(block, code, indirect, number);
            } else if (code.indexOf(' ') > 0) {
                int space = code.indexOf(' ');
                module.statement(code.substring(0, space), code.substring(space), indirect, number);
            }
        }
        return module.required.stream().flatMap(one -> module.replaced(one).stream()).toList();
    }

    private static int skip(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private void statement(String verb, String code, boolean indirect, int line) {
        String[] words = code.strip().replace("\"", "").split("\\s+");
        if (verb.equals("require") && words.length >= 2) {
            required.add(module(words[0], words[1], words[0], line).used(false, !indirect));
        } else if (verb.equals("replace")) {
            int arrow = List.of(words).indexOf("=>");
            if (arrow > 0 && arrow + 1 < words.length) {
                String version = arrow + 2 < words.length ? words[arrow + 2] : "";
                String from = arrow > 1 ? words[0] + " " + words[1] : words[0];
                replaced.put(from, new String[] {words[arrow + 1], version});
            }
        }
    }

    private List<Locked> replaced(Locked asked) {
        String[] by =
                replaced.getOrDefault(
                        asked.symbol() + " " + asked.version(), replaced.get(asked.symbol()));
        if (by == null) {
            return List.of(asked);
        }
        // Without a version it is a folder.
        return by[1].isEmpty()
                ? List.of()
                : List.of(
                        module(by[0], by[1], asked.symbol(), asked.line())
                                .used(false, asked.direct()));
    }

    /** The modules whose content a {@code go.sum} has the hash of. */
    static List<Locked> sums(String text) {
        List<Locked> modules = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String[] words = line.strip().split(" ");
            boolean content =
                    words.length == 3
                            && !words[1].endsWith("/go.mod")
                            && words[2].startsWith("h1:");
            if (content) {
                String hash = Integrity.decoded("sha256", words[2].substring(3));
                String symbol = words[0] + " " + words[1];
                modules.add(module(words[0], words[1], symbol, number).hashed(hash));
            }
        }
        return modules;
    }

    private static Locked module(String path, String version, String symbol, int line) {
        int slash = path.lastIndexOf('/');
        return Locked.of(
                slash < 0 ? "" : path.substring(0, slash),
                path.substring(slash + 1),
                version,
                symbol,
                line);
    }
}
