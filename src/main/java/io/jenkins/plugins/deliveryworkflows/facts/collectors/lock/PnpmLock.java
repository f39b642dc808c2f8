package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code pnpm-lock.yaml} of the versions 5 to 9.
 *
 * <p>Up to version 6 a package says whether it serves development only; from version 9 on that
 * follows from the snapshots, which say what needs what.
 */
final class PnpmLock {

    private static final String DEVELOPMENT = "devDependencies";
    private static final Set<String> LISTS =
            Set.of("dependencies", "optionalDependencies", DEVELOPMENT);
    private static final Set<String> NEEDS = Set.of("dependencies", "optionalDependencies");

    private final Map<String, Locked> packages = new LinkedHashMap<>();
    private final Map<String, List<String>> snapshots = new HashMap<>();
    private final Set<String> direct = new HashSet<>();
    private final Set<String> running = new HashSet<>();

    private PnpmLock() {}

    static List<Locked> read(String text) {
        PnpmLock lock = new PnpmLock();
        IndentedText.read(text, lock::see);
        return lock.packages();
    }

    private void see(List<String> path, String value, int line) {
        String top = path.get(0);
        if (top.equals("importers") && path.size() > 3) {
            seeWish(path.subList(2, path.size()), value);
        } else if (LISTS.contains(top) && path.size() > 1) {
            seeWish(path, value);
        } else if (top.equals("packages") && path.size() > 1) {
            seePackage(path, value, line);
        } else if (top.equals("snapshots") && path.size() > 1) {
            List<String> needs = snapshots.computeIfAbsent(path.get(1), k -> new ArrayList<>());
            if (path.size() == 4 && NEEDS.contains(path.get(2))) {
                needs.add(PnpmKey.of(path.get(3), value));
            }
        }
    }

    /** Either {@code list, name} with the version, or {@code list, name, "version"}. */
    private void seeWish(List<String> path, String value) {
        boolean version = path.size() == 2 || path.size() == 3 && path.get(2).equals("version");
        boolean local = value.startsWith("link:") || value.startsWith("file:");
        if (LISTS.contains(path.get(0)) && version && !value.isEmpty() && !local) {
            String key = PnpmKey.of(path.get(1), value);
            direct.add(PnpmKey.withoutPeers(key));
            if (!path.get(0).equals(DEVELOPMENT)) {
                running.add(key);
            }
        }
    }

    private void seePackage(List<String> path, String value, int line) {
        String key = path.get(1);
        if (path.size() == 2) {
            PnpmKey parsed = PnpmKey.parse(key);
            boolean address = parsed.version().indexOf(':') >= 0;
            String symbol = address ? parsed.name() : key;
            packages.put(
                    key, Locked.npm(parsed.name(), address ? "" : parsed.version(), symbol, line));
            return;
        }
        Locked known = packages.get(key);
        if (path.size() > 4 || known == null) {
            return;
        }
        String field = path.get(path.size() - 1);
        if (path.size() == 3 && field.equals("resolution")) {
            packages.put(key, known.hashed(Integrity.hash(inline(value, "integrity"))));
        } else if (path.size() == 4 && field.equals("integrity")) {
            packages.put(key, known.hashed(Integrity.hash(value)));
        } else if (path.size() == 3) {
            packages.put(key, withField(known, field, value));
        }
    }

    private static Locked withField(Locked known, String field, String value) {
        return switch (field) {
            case "dev" -> known.used(value.equals("true"), false);
            case "version" -> known.version(value);
            case "name" -> renamed(known, value);
            default -> known;
        };
    }

    private static Locked renamed(Locked known, String name) {
        return Locked.npm(name, known.version(), known.symbol(), known.line())
                .used(known.development(), false)
                .hashed(known.hash());
    }

    /** A value of an inline mapping {@code {integrity: …, tarball: …}}. */
    private static String inline(String mapping, String key) {
        int at = mapping.indexOf(key + ": ");
        int from = at + key.length() + 2;
        int end = from;
        while (at >= 0 && end < mapping.length() && ",}".indexOf(mapping.charAt(end)) < 0) {
            end++;
        }
        return at < 0 ? "" : mapping.substring(from, end).strip();
    }

    private List<Locked> packages() {
        Set<String> reached = new HashSet<>();
        Reach.from(running, key -> snapshots.getOrDefault(key, List.of()))
                .forEach(key -> reached.add(PnpmKey.withoutPeers(key)));
        Set<String> seen = new HashSet<>();
        List<Locked> all = new ArrayList<>();
        packages.forEach(
                (key, found) -> {
                    String bare = PnpmKey.withoutPeers(key);
                    boolean development =
                            snapshots.isEmpty() ? found.development() : !reached.contains(bare);
                    boolean local = PnpmKey.parse(key).version().startsWith("file:");
                    if (!local && seen.add(bare + (development ? " dev" : ""))) {
                        all.add(found.used(development, direct.contains(bare)));
                    }
                });
        return all;
    }
}
