package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.container.ServicePart.Check;
import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads how a container's health is found out. */
final class HealthChecks {

    private static final Map<String, String> PROBES =
            Map.of(
                    "livenessProbe", "liveness",
                    "readinessProbe", "readiness",
                    "startupProbe", "startup");

    private static final Pattern IMAGE_OPTION =
            Pattern.compile("(--[a-z-]{1,30}=\\S{1,30}\\s{1,99})*+CMD\\s");

    private HealthChecks() {}

    /**
     * @param instruction the arguments of {@code HEALTHCHECK}
     */
    static List<Check> ofImage(String instruction) {
        var options = IMAGE_OPTION.matcher(instruction);
        return options.lookingAt()
                ? command("image", instruction.substring(options.end()).strip())
                : List.of();
    }

    static List<Check> ofCompose(YamlNode service) {
        YamlNode test = service.at("healthcheck", "test");
        List<String> words = new ArrayList<>(test.words());
        if (!test.items().isEmpty()) {
            String form = words.isEmpty() ? "NONE" : words.remove(0);
            if (form.equals("NONE")) {
                return List.of();
            }
        }
        return command("compose", String.join(" ", words));
    }

    /** The probes of one container of a Kubernetes workload. */
    static List<Check> ofContainer(YamlNode container) {
        List<Check> checks = new ArrayList<>();
        PROBES.keySet().stream()
                .sorted()
                .filter(container::has)
                .forEach(probe -> checks.addAll(probe(PROBES.get(probe), container.get(probe))));
        return checks;
    }

    private static List<Check> probe(String kind, YamlNode probe) {
        if (probe.has("httpGet")) {
            YamlNode get = probe.get("httpGet");
            String path = get.get("path").text();
            String asked = "GET " + (path.isEmpty() ? "/" : path) + port(get);
            return List.of(new Check(kind, asked));
        }
        if (probe.has("grpc")) {
            return List.of(new Check(kind, "gRPC" + port(probe.get("grpc"))));
        }
        if (probe.has("tcpSocket")) {
            return List.of(new Check(kind, "TCP" + port(probe.get("tcpSocket"))));
        }
        return command(kind, String.join(" ", probe.at("exec", "command").words()));
    }

    private static String port(YamlNode asked) {
        String port = asked.get("port").text();
        return port.isEmpty() ? "" : " :" + port;
    }

    private static List<Check> command(String kind, String written) {
        return written.isBlank()
                ? List.of()
                : List.of(new Check(kind, CommandText.of(written.strip())));
    }
}
