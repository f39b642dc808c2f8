package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the workloads and the Services of one Kubernetes manifest. A document that is a template
 * still, or no manifest, says nothing.
 */
final class KubernetesManifest {

    private static final Set<String> WORKLOADS =
            Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob", "Pod");

    private final List<ServicePart> parts = new ArrayList<>();
    private final List<Exposure> exposures = new ArrayList<>();
    private final List<Labels> labels = new ArrayList<>();

    private KubernetesManifest() {}

    /** The ports of a Kubernetes Service, for the workload that bears the labels it selects. */
    record Exposure(String name, List<String> selector, List<String> ports) {}

    /** The labels of a workload's pods, as {@code key=value}. */
    record Labels(String workload, List<String> labels) {}

    /** Whether a text could be a manifest at all. */
    static boolean isLikely(String text) {
        return text.contains("apiVersion:") && text.contains("kind:");
    }

    static KubernetesManifest parse(String text) {
        KubernetesManifest manifest = new KubernetesManifest();
        YamlNode.documents(text).forEach(manifest::read);
        return manifest;
    }

    List<ServicePart> parts() {
        return parts;
    }

    List<Exposure> exposures() {
        return exposures;
    }

    List<Labels> labels() {
        return labels;
    }

    private void read(YamlNode document) {
        if (document.get("kind").text().equals("List")) {
            document.get("items").items().forEach(this::readOne);
        } else {
            readOne(document);
        }
    }

    private void readOne(YamlNode document) {
        String kind = document.get("kind").text();
        String name = document.at("metadata", "name").text();
        if (name.isEmpty() || name.contains("{")) {
            return;
        }
        if (WORKLOADS.contains(kind)) {
            parts.add(workload(kind, name, document));
        } else if (kind.equals("Service")) {
            YamlNode spec = document.get("spec");
            exposures.add(new Exposure(name, pairs(spec.get("selector")), servicePorts(spec)));
        }
    }

    private ServicePart workload(String kind, String name, YamlNode document) {
        YamlNode template =
                switch (kind) {
                    case "Pod" -> document;
                    case "CronJob" -> document.at("spec", "jobTemplate", "spec", "template");
                    default -> document.at("spec", "template");
                };
        labels.add(new Labels(name, pairs(template.at("metadata", "labels"))));
        List<YamlNode> containers = template.at("spec", "containers").items();
        TreeSet<String> ports = new TreeSet<>();
        containers.forEach(container -> ports.addAll(containerPorts(container)));
        return new ServicePart(
                ServicePart.Origin.KUBERNETES,
                name,
                "",
                "",
                containers.isEmpty()
                        ? ""
                        : ImageName.withoutTag(containers.get(0).get("image").text()),
                List.copyOf(ports),
                List.of(),
                containers.stream()
                        .flatMap(
                                container ->
                                        CalledHosts.ofEnvironment(container.get("env")).stream())
                        .distinct()
                        .toList(),
                containers.stream()
                        .flatMap(container -> HealthChecks.ofContainer(container).stream())
                        .distinct()
                        .toList(),
                kind + "/" + name,
                document.get("kind").line());
    }

    private static List<String> containerPorts(YamlNode container) {
        return container.get("ports").items().stream()
                .map(
                        port ->
                                ComposePort.withProtocol(
                                        port.get("containerPort").text(),
                                        port.get("protocol").text()))
                .filter(port -> !port.isEmpty())
                .toList();
    }

    /** A named target is one of the container's own ports, so it is said there. */
    private static List<String> servicePorts(YamlNode spec) {
        return spec.get("ports").items().stream()
                .filter(port -> isNumber(targetOf(port)))
                .map(port -> ComposePort.withProtocol(targetOf(port), port.get("protocol").text()))
                .toList();
    }

    private static String targetOf(YamlNode port) {
        return port.get(port.has("targetPort") ? "targetPort" : "port").text();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> pairs(YamlNode labels) {
        return labels.entries().entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue().text())
                .sorted()
                .toList();
    }
}
