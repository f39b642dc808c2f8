package io.jenkins.plugins.deliveryworkflows.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files under {@code .delivery/} as one revision has them: what a team rules about its
 * workflows.
 *
 * @param contents path → bytes, without {@code .delivery/out}
 */
public record ControlFiles(Map<String, byte[]> contents) {

    public static final String FOLDER = ".delivery/";
    public static final String POLICY = FOLDER + "policy.yml";
    public static final String SERVICES = FOLDER + "services.yml";

    /** A control file over this size is refused. */
    public static final int LARGEST = 1 << 20;

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> EFFECTIVE = Set.of("documents", "releaseTags", "owners");

    public ControlFiles {
        Map<String, byte[]> sorted = new TreeMap<>();
        contents.forEach((path, bytes) -> sorted.put(path, LineEnds.unix(bytes)));
        contents = sorted;
    }

    /** Whether a path is a control file: below {@code .delivery/}, but not an output. */
    public static boolean isControlFile(String path) {
        return path.startsWith(FOLDER) && !path.startsWith(FOLDER + "out/");
    }

    /** SHA-256 over the sorted paths and contents, 64 hexadecimal digits. */
    public String digest() {
        Digest digest = Digest.start();
        contents.forEach(
                (path, bytes) -> {
                    digest.add(
                            (path + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
                    digest.add(bytes);
                });
        return digest.hex();
    }

    /** Paths that differ from these files, or that they lack, in the other set or in this one. */
    public Set<String> differences(ControlFiles other) {
        Set<String> paths = new TreeSet<>(contents.keySet());
        paths.addAll(other.contents.keySet());
        paths.removeIf(
                path -> java.util.Arrays.equals(contents.get(path), other.contents.get(path)));
        return paths;
    }

    /**
     * The policy in these files, or the default one.
     *
     * @throws BadInputException if it isn't YAML of the expected shape, naming key and remedy
     */
    public Policy policy() {
        JsonNode root = parse(POLICY);
        List<Fault> faults = new ArrayList<>();
        PolicyBuilder policy =
                Policy.DEFAULT
                        .with()
                        .documents(documents(root, faults))
                        .releaseTags(releaseTags(root, faults));
        defaultOwner(root, faults).ifPresent(policy::defaultOwner);
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
        return policy.build();
    }

    /**
     * Keys of the policy that this version doesn't act on, sorted: said aloud, since a team relies
     * on them.
     */
    public List<String> keysWithoutEffect() {
        Set<String> keys = new TreeSet<>();
        parse(POLICY).fieldNames().forEachRemaining(keys::add);
        keys.removeAll(EFFECTIVE);
        return List.copyOf(keys);
    }

    /**
     * The declared services.
     *
     * @throws BadInputException if the file isn't YAML of the expected shape
     */
    public Services services() {
        List<Fault> faults = new ArrayList<>();
        List<Services.Entry> entries = new ArrayList<>();
        JsonNode list = parse(SERVICES).path("services");
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            faults.add(
                    new Fault("services is no list", SERVICES, "Write '- name: …' lines below it"));
        }
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            service(list.get(i), "services[" + i + "]", faults).ifPresent(entries::add);
        }
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
        return new Services(entries);
    }

    private static Optional<Services.Entry> service(
            JsonNode node, String where, List<Fault> faults) {
        String name = node.path("name").asText();
        String kind = node.path("kind").asText("deployed");
        if (!SafeName.isSafe(name)) {
            faults.add(
                    new Fault(
                            where + ".name is " + (name.isEmpty() ? "missing" : "'" + name + "'"),
                            SERVICES,
                            "Give a name of " + SafeName.RULE));
        }
        if (!kind.equals("deployed") && !kind.equals("library")) {
            faults.add(
                    new Fault(
                            where + ".kind is '" + kind + "'",
                            SERVICES,
                            "Write deployed or library"));
        }
        return faults.isEmpty()
                ? Optional.of(
                        new Services.Entry(
                                name,
                                node.path("path").asText("."),
                                Services.Kind.valueOf(kind.toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }

    private static Policy.Documents documents(JsonNode root, List<Fault> faults) {
        String value = root.path("documents").asText("workspace");
        return switch (value) {
            case "workspace" -> Policy.Documents.WORKSPACE;
            case "repository" -> Policy.Documents.REPOSITORY;
            default -> {
                faults.add(
                        new Fault(
                                "documents is '" + value + "'",
                                POLICY,
                                "Write workspace or repository"));
                yield Policy.Documents.WORKSPACE;
            }
        };
    }

    private static Pattern releaseTags(JsonNode root, List<Fault> faults) {
        JsonNode value = root.path("releaseTags");
        if (value.isMissingNode() || value.isNull()) {
            return Policy.DEFAULT.releaseTags();
        }
        try {
            return Pattern.compile(value.asText());
        } catch (PatternSyntaxException e) {
            faults.add(
                    new Fault(
                            "releaseTags is no regular expression (" + e.getDescription() + ")",
                            POLICY,
                            "Write one that RE2 understands"));
            return Policy.DEFAULT.releaseTags();
        }
    }

    private static Optional<String> defaultOwner(JsonNode root, List<Fault> faults) {
        JsonNode value = root.path("owners").path("default");
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.asText().isBlank()) {
            faults.add(
                    new Fault(
                            "owners.default is no text",
                            POLICY,
                            "Write a team or an e-mail address, in quotes"));
            return Optional.empty();
        }
        return Optional.of(value.asText().strip());
    }

    private JsonNode parse(String path) {
        byte[] bytes = contents.get(path);
        if (bytes == null) {
            return YAML.createObjectNode();
        }
        try {
            JsonNode node = YAML.readTree(bytes);
            if (node == null || node.isMissingNode() || node.isNull()) {
                return YAML.createObjectNode();
            }
            if (!node.isObject()) {
                throw new BadInputException(
                        "this is no YAML mapping", path, "Write 'key: value' lines");
            }
            return node;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BadInputException("this isn't YAML", path + ":" + line, "Mend the line");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
