package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells what databases a project speaks to and whether a cluster runs it: the same statement holds
 * a lock in one database and none in another, and a cluster doesn't ask an image for its health.
 */
final class ProjectSigns {

    /** That the project has workloads of a cluster. */
    static final String KUBERNETES = "kubernetes";

    private static final Globs MANIFESTS =
            Globs.of(
                    List.of(
                            "**/{package.json,pom.xml,*.gradle,*.gradle.kts,libs.versions.toml,"
                                    + "requirements*.txt,pyproject.toml,Pipfile,setup.py,go.mod,Gemfile,"
                                    + "composer.json,*compose*.yml,*compose*.yaml,application*.yml,"
                                    + "application*.yaml,application*.properties,database.yml,"
                                    + "*.prisma,migration_lock.toml,.env*}"));

    private static final Map<String, List<String>> DATABASES =
            new TreeMap<>(
                    Map.of(
                            "postgresql",
                            List.of("postgres", "psycopg", "asyncpg", "pgx", "lib/pq", "\"pg\""),
                            "mysql",
                            List.of("mysql", "mariadb"),
                            "sqlite",
                            List.of("sqlite"),
                            "sqlserver",
                            List.of("mssql", "sqlserver"),
                            "oracle",
                            List.of("ojdbc", "oracledb")));

    private static final LinearPattern WORKLOAD =
            new LinearPattern("^kind:[ \\t]*(?:Deployment|StatefulSet|DaemonSet)\\b");

    private ProjectSigns() {}

    static List<String> in(SourceFile file, String text) {
        if (file.isTest()) {
            return List.of();
        }
        List<String> signs = new ArrayList<>();
        if (MANIFESTS.match(file.path())) {
            String lower = text.toLowerCase(Locale.ROOT);
            DATABASES.forEach(
                    (database, names) -> {
                        if (names.stream().anyMatch(lower::contains)) {
                            signs.add(database);
                        }
                    });
        }
        if (file.hasExtension("yaml", "yml")
                && text.contains("apiVersion:")
                && WORKLOAD.in(text).find()) {
            signs.add(KUBERNETES);
        }
        return signs;
    }
}
