package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.attributes.AttributesNode;
import org.eclipse.jgit.attributes.AttributesRule;

/**
 * Which files are somebody else's or a program's: Linguist's {@code linguist-vendored} and {@code
 * linguist-generated} attributes, and the folders that are vendored by custom.
 *
 * <p>The attributes hold as the trust revision has them, so that a change can't hide its own files.
 */
public final class LinguistAttributes {

    private static final String FILE = ".gitattributes";
    private static final int LIMIT = 1 << 20;

    /** Folders and names that Linguist, too, takes for vendored without being told. */
    private static final Set<String> VENDORED_FOLDERS =
            Set.of(
                    "node_modules",
                    "bower_components",
                    "vendor",
                    "vendors",
                    "thirdparty",
                    "third-party",
                    "third_party",
                    "dist",
                    ".yarn");

    private static final List<String> MINIFIED =
            List.of(".min.js", "-min.js", ".min.css", "-min.css");

    private final List<Layer> layers;

    private LinguistAttributes(List<Layer> layers) {
        this.layers =
                layers.stream()
                        .sorted(
                                Comparator.comparing((Layer layer) -> layer.folder().length())
                                        .reversed())
                        .toList();
    }

    /** The attributes that a commit has. */
    public static LinguistAttributes at(GitRepository repository, String commit) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path :
                repository.paths(commit, p -> p.equals(FILE) || p.endsWith("/" + FILE))) {
            repository.read(commit, path, LIMIT).ifPresent(bytes -> files.put(path, bytes));
        }
        return of(files);
    }

    /**
     * The attributes that these files give.
     *
     * @param files path of each {@code .gitattributes} → its bytes
     */
    public static LinguistAttributes of(Map<String, byte[]> files) {
        List<Layer> layers = new ArrayList<>();
        files.forEach((path, bytes) -> Layer.parse(path, bytes).ifPresent(layers::add));
        return new LinguistAttributes(layers);
    }

    /** No attributes: what is vendored by custom is all that is known. */
    public static LinguistAttributes none() {
        return new LinguistAttributes(List.of());
    }

    public boolean isVendored(String path) {
        return state("linguist-vendored", path).orElseGet(() -> isVendoredByCustom(path));
    }

    private static boolean isVendoredByCustom(String path) {
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            if (VENDORED_FOLDERS.contains(path.substring(start, slash))) {
                return true;
            }
            start = slash + 1;
        }
        return MINIFIED.stream().anyMatch(path::endsWith);
    }

    public boolean isGenerated(String path) {
        return state("linguist-generated", path).orElse(false);
    }

    /** What the deepest matching line says, or nothing where no line speaks of it. */
    private Optional<Boolean> state(String attribute, String path) {
        for (Layer layer : layers) {
            Optional<Boolean> state = layer.state(attribute, path);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private record Layer(String folder, List<AttributesRule> rules) {

        static Optional<Layer> parse(String path, byte[] bytes) {
            AttributesNode node = new AttributesNode();
            try {
                node.parse(new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            List<AttributesRule> telling =
                    node.getRules().stream()
                            .filter(
                                    r ->
                                            r.getAttributes().stream()
                                                    .anyMatch(
                                                            a ->
                                                                    a.getKey()
                                                                            .startsWith(
                                                                                    "linguist-")))
                            .toList();
            String folder = path.substring(0, path.length() - FILE.length());
            return telling.isEmpty() ? Optional.empty() : Optional.of(new Layer(folder, telling));
        }

        Optional<Boolean> state(String attribute, String path) {
            if (!path.startsWith(folder)) {
                return Optional.empty();
            }
            String relative = path.substring(folder.length());
            for (int i = rules.size() - 1; i >= 0; i--) {
                if (rules.get(i).isMatch(relative, false)) {
                    for (Attribute each : rules.get(i).getAttributes()) {
                        if (each.getKey().equals(attribute)) {
                            return Optional.of(isSet(each));
                        }
                    }
                }
            }
            return Optional.empty();
        }

        private static boolean isSet(Attribute attribute) {
            return switch (attribute.getState()) {
                case SET -> true;
                case CUSTOM -> attribute.getValue().equals("true");
                default -> false;
            };
        }
    }
}
