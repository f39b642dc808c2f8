package io.jenkins.plugins.deliveryworkflows.policy;

import io.jenkins.plugins.deliveryworkflows.policy.yaml.YamlFile;
import io.jenkins.plugins.deliveryworkflows.policy.yaml.YamlValue;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code services.yml}. */
final class ServicesFile {

    private static final String NAME_RULE = "Give a name of " + SafeName.RULE;

    private final Set<String> names = new HashSet<>();

    private ServicesFile() {}

    static Services read(byte[] content, List<Fault> faults) {
        ServicesFile file = new ServicesFile();
        return new Services(
                YamlFile.read(ControlFiles.SERVICES, content, faults)
                        .map(root -> root.entries(Set.of("services")).get("services"))
                        .map(YamlValue::items)
                        .orElse(List.of())
                        .stream()
                        .flatMap(item -> file.entry(item).stream())
                        .toList());
    }

    private Optional<Services.Entry> entry(YamlValue item) {
        Map<String, YamlValue> keys = item.entries(Set.of("name", "path", "kind"));
        Optional<String> name = Optional.ofNullable(keys.get("name")).flatMap(YamlValue::text);
        if (!keys.containsKey("name") || keys.get("name").isNull()) {
            item.fault("has no name", NAME_RULE);
        }
        name.filter(given -> !SafeName.isSafe(given))
                .ifPresent(given -> keys.get("name").fault("can't be a name", NAME_RULE));
        name.filter(given -> !names.add(given))
                .ifPresent(
                        given -> keys.get("name").fault("stands here twice", "Keep one of them"));
        Services.Kind kind =
                Optional.ofNullable(keys.get("kind"))
                        .flatMap(value -> value.oneOf(Services.Kind.class, true))
                        .orElse(Services.Kind.DEPLOYED);
        String path = Optional.ofNullable(keys.get("path")).flatMap(YamlValue::text).orElse(".");
        return name.map(given -> new Services.Entry(given, path, kind));
    }
}
