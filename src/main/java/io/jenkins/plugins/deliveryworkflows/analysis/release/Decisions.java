package io.jenkins.plugins.deliveryworkflows.analysis.release;

import io.jenkins.plugins.deliveryworkflows.analysis.release.Decision.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the choices that a change set shows: what is there now and had no like before. */
final class Decisions {

    /** Base names of images that keep or carry data. */
    private static final Set<String> DATASTORES =
            Set.of(
                    "postgres",
                    "postgis",
                    "timescaledb",
                    "mysql",
                    "mariadb",
                    "mongo",
                    "mongodb",
                    "redis",
                    "valkey",
                    "memcached",
                    "elasticsearch",
                    "opensearch",
                    "cassandra",
                    "scylla",
                    "kafka",
                    "redpanda",
                    "rabbitmq",
                    "nats",
                    "minio",
                    "clickhouse",
                    "influxdb",
                    "neo4j",
                    "cockroach",
                    "etcd",
                    "couchdb",
                    "solr",
                    "activemq");

    /** Tool → which files show that it is used. */
    private static final Map<String, Predicate<String>> TOOLS = new LinkedHashMap<>();

    static {
        TOOLS.put("Terraform", path -> path.endsWith(".tf"));
        TOOLS.put("Helm", named("chart.yaml"));
        TOOLS.put("Kustomize", named("kustomization.yaml", "kustomization.yml"));
        TOOLS.put("Pulumi", named("pulumi.yaml", "pulumi.yml"));
        TOOLS.put("Ansible", named("ansible.cfg"));
        TOOLS.put("Skaffold", named("skaffold.yaml", "skaffold.yml"));
        TOOLS.put("Serverless Framework", named("serverless.yml", "serverless.yaml"));
        TOOLS.put(
                "Docker Compose",
                named("compose.yml", "compose.yaml", "docker-compose.yml", "docker-compose.yaml"));
        TOOLS.put("Docker", path -> name(path).equals("dockerfile"));
    }

    private Decisions() {}

    /** The choices, in the order of their kinds, then of their subjects. */
    static List<Decision> between(
            Facts then, Facts now, Collection<String> pathsBefore, Collection<String> pathsNow) {
        List<Decision> decisions = new ArrayList<>();
        add(decisions, Kind.SERVICE, ours(then), ours(now));
        add(decisions, Kind.DATASTORE, datastores(then), datastores(now));
        add(decisions, Kind.PIPELINE, systems(then), systems(now));
        add(decisions, Kind.INFRASTRUCTURE, tools(pathsBefore), tools(pathsNow));
        return decisions;
    }

    private static void add(
            List<Decision> decisions,
            Kind kind,
            Map<String, String> before,
            Map<String, String> now) {
        now.forEach(
                (subject, path) -> {
                    if (!before.containsKey(subject)) {
                        decisions.add(new Decision(kind, subject, path));
                    }
                });
    }

    private static Map<String, String> ours(Facts facts) {
        Map<String, String> services = new TreeMap<>();
        facts.services().stream()
                .filter(Service::ours)
                .forEach(service -> services.putIfAbsent(service.name(), path(service)));
        return services;
    }

    private static Map<String, String> datastores(Facts facts) {
        Map<String, String> datastores = new TreeMap<>();
        for (Service service : facts.services()) {
            String image = service.image().toLowerCase(Locale.ROOT);
            String base = image.substring(image.lastIndexOf('/') + 1).split("[:@]", 2)[0];
            if (DATASTORES.contains(base)) {
                datastores.putIfAbsent(base, path(service));
            }
        }
        return datastores;
    }

    private static Map<String, String> systems(Facts facts) {
        Map<String, String> systems = new TreeMap<>();
        facts.pipelines().forEach(each -> systems.putIfAbsent(each.system(), each.source().path()));
        return systems;
    }

    private static Map<String, String> tools(Collection<String> paths) {
        Map<String, String> tools = new TreeMap<>();
        for (String path : paths) {
            TOOLS.forEach(
                    (tool, shows) -> {
                        if (shows.test(path)) {
                            tools.merge(tool, path, (a, b) -> a.compareTo(b) < 0 ? a : b);
                        }
                    });
        }
        return tools;
    }

    private static String path(Service service) {
        return service.sources().isEmpty() ? "" : service.sources().get(0).path();
    }

    private static Predicate<String> named(String... names) {
        Set<String> all = Set.of(names);
        return path -> all.contains(name(path));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
