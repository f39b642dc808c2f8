package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads the services of one Compose file. */
final class ComposeFile {

    private static final int MOST = 500;

    private final SourceFile file;

    private ComposeFile(SourceFile file) {
        this.file = file;
    }

    /** Whether a file is called as Compose files are, overrides included. */
    static boolean isNamed(SourceFile file) {
        String name = file.name();
        return file.hasExtension("yml", "yaml")
                && (name.startsWith("compose.")
                        || name.startsWith("compose-")
                        || name.startsWith("docker-compose")
                        || name.contains(".docker-compose.")
                        || name.contains(".compose."));
    }

    static List<ServicePart> parts(SourceFile file, String text) {
        ComposeFile reader = new ComposeFile(file);
        List<ServicePart> parts = new ArrayList<>();
        YamlNode.document(text).get("services").entries().entrySet().stream()
                .limit(MOST)
                .forEach(service -> parts.add(reader.part(service.getKey(), service.getValue())));
        return parts;
    }

    private ServicePart part(String name, YamlNode service) {
        YamlNode build = service.get("build");
        String dockerfile = dockerfile(build);
        return new ServicePart(
                ServicePart.Origin.COMPOSE,
                name,
                dockerfile.isEmpty() ? "" : BuildFolder.of(context(build), dockerfile),
                dockerfile,
                ImageName.withoutTag(known(service.get("image").text())),
                ports(service),
                dependencies(service),
                CalledHosts.ofEnvironment(service.get("environment")),
                HealthChecks.ofCompose(service),
                "services." + name,
                service.line());
    }

    private String context(YamlNode build) {
        String written = build.isMapping() ? build.get("context").text() : build.text();
        if (written.isEmpty()) {
            return build.isMapping() ? file.folder() : "";
        }
        return RelativePath.resolve(file.folder(), known(written));
    }

    private String dockerfile(YamlNode build) {
        String context = context(build);
        String written = known(build.get("dockerfile").text());
        return context.isEmpty()
                ? ""
                : RelativePath.resolve(context, written.isEmpty() ? "Dockerfile" : written);
    }

    private static List<String> ports(YamlNode service) {
        TreeSet<String> ports = new TreeSet<>();
        service.get("ports").items().forEach(port -> ports.add(ComposePort.of(port)));
        service.get("expose").items().forEach(port -> ports.add(ComposePort.of(port)));
        ports.remove("");
        return List.copyOf(ports);
    }

    private static List<String> dependencies(YamlNode service) {
        TreeSet<String> names = new TreeSet<>(service.get("depends_on").words());
        // A link may give the service another name: "db:database".
        service.get("links").words().forEach(link -> names.add(link.split(":", 2)[0]));
        return List.copyOf(names);
    }

    private static String known(String written) {
        return Interpolation.resolve(written, Map.<String, String>of()::get);
    }
}
