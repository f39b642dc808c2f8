package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells by its manifests and settings what databases a project speaks to, since the same statement
 * holds a lock in one and none in another.
 */
final class DatabaseSigns {

    private static final List<Glob> FILES =
            Glob.of(
                    "**/{package.json,pom.xml,*.gradle,*.gradle.kts,libs.versions.toml,"
                            + "requirements*.txt,pyproject.toml,Pipfile,setup.py,go.mod,Gemfile,"
                            + "composer.json,*compose*.yml,*compose*.yaml,application*.yml,"
                            + "application*.yaml,application*.properties,database.yml,"
                            + "*.prisma,migration_lock.toml,.env*}");

    private static final Map<String, List<String>> SIGNS =
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

    private DatabaseSigns() {}

    static List<String> in(SourceFile file, String text) {
        if (file.isTest() || !Glob.any(FILES, file.path())) {
            return List.of();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return SIGNS.entrySet().stream()
                .filter(database -> database.getValue().stream().anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
