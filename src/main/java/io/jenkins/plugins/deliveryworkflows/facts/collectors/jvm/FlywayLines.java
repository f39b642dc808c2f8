package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.FlywayCollector.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sorts migrations into histories, each of which is applied on its own.
 *
 * <p>A folder is a history. Flyway looks into subfolders too, so the subfolders of {@code
 * db/migration} are one history with it, unless two of them hold the same version, as those of
 * several databases do. Migrations written in Java join the scripts of their package.
 */
final class FlywayLines {

    private static final String DEFAULT_LOCATION = "db/migration";
    private static final Set<String> VENDORS =
            Set.of(
                    "h2",
                    "hsqldb",
                    "derby",
                    "mysql",
                    "mariadb",
                    "postgres",
                    "postgresql",
                    "cockroachdb",
                    "oracle",
                    "mssql",
                    "sqlserver",
                    "sqlite",
                    "db2");

    private FlywayLines() {}

    /** The migrations by the folder of their history. */
    static Map<String, List<FileFacts<Script>>> of(List<FileFacts<Script>> files) {
        Map<String, List<FileFacts<Script>>> byRoot = new TreeMap<>();
        for (FileFacts<Script> file : files) {
            byRoot.computeIfAbsent(root(folder(file)), root -> new ArrayList<>()).add(file);
        }
        Map<String, List<FileFacts<Script>>> lines = new TreeMap<>();
        byRoot.forEach(
                (root, members) -> {
                    if (repeatsVersions(members)) {
                        members.forEach(
                                file ->
                                        lines.computeIfAbsent(
                                                        folder(file), folder -> new ArrayList<>())
                                                .add(file));
                    } else {
                        lines.put(root, members);
                    }
                });
        return lines;
    }

    /** Equal for the histories of one schema on several databases: the path without their names. */
    static String schema(String line) {
        return Arrays.stream(line.split("/"))
                .map(FlywayLines::withoutVendors)
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static String withoutVendors(String segment) {
        return Arrays.stream(segment.split("[-_.]"))
                .filter(word -> !VENDORS.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("-"));
    }

    private static String folder(FileFacts<Script> file) {
        String folder = file.file().folder();
        return file.file().hasExtension("sql")
                ? folder
                : folder.replaceFirst("/(java|kotlin|groovy)/", "/resources/");
    }

    private static String root(String folder) {
        int at = ("/" + folder + "/").indexOf("/" + DEFAULT_LOCATION + "/");
        return at < 0 ? folder : folder.substring(0, at + DEFAULT_LOCATION.length());
    }

    private static boolean repeatsVersions(List<FileFacts<Script>> files) {
        Map<String, String> folders = new TreeMap<>();
        Set<String> repeated = new HashSet<>();
        for (FileFacts<Script> file : files) {
            String id = FlywayScript.of(file.file()).map(FlywayScript::id).orElse("");
            String before = folders.putIfAbsent(id, folder(file));
            if (before != null && !before.equals(folder(file))) {
                repeated.add(id);
            }
        }
        return !repeated.isEmpty();
    }
}
