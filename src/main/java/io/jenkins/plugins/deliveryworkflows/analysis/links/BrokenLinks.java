package io.jenkins.plugins.deliveryworkflows.analysis.links;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.RepositoryPaths;
import io.jenkins.plugins.deliveryworkflows.document.outline.Outline;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The relative links and anchors, in all Markdown of the repository, that lead nowhere. Documents
 * are read when this is asked for, since skills write some of them.
 *
 * @param all sorted by path and line
 */
public record BrokenLinks(List<BrokenLink> all) {

    /** A larger document is data; its links aren't looked at. */
    private static final int LARGEST = 1 << 20;

    /** Of one document; who mends these sees the next. */
    private static final int MOST = 200;

    public BrokenLinks {
        all = List.copyOf(all);
    }

    /** Those of all documents of a project. */
    public static BrokenLinks of(Project project) {
        return of(project, documents(project));
    }

    /** Those of some documents of a project. */
    public static BrokenLinks of(Project project, Set<String> documents) {
        Search search = new Search(project);
        List<BrokenLink> all = new ArrayList<>();
        documents.stream().sorted().forEach(path -> all.addAll(search.in(path)));
        return new BrokenLinks(all);
    }

    /** As an audit of documentation shows them. */
    public List<Detection> detections() {
        return all.stream()
                .map(
                        link ->
                                new Detection(
                                        link.kind().rule(),
                                        link.path(),
                                        link.line(),
                                        link.target(),
                                        link.message(),
                                        ""))
                .toList();
    }

    private static Set<String> documents(Project project) {
        Set<String> documents = new TreeSet<>();
        project.sources().files().stream()
                .filter(TreeFile::isRegular)
                .map(TreeFile::path)
                .filter(BrokenLinks::isMarkdown)
                .forEach(documents::add);
        project.otherFiles().stream()
                .filter(BrokenLinks::isMarkdown)
                .filter(path -> !project.workspace().isSymbolicLink(path))
                .forEach(documents::add);
        return documents;
    }

    private static boolean isMarkdown(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    /** Each document is read once, as others link to its headings. */
    private static final class Search {

        private final Workspace workspace;
        private final RepositoryPaths paths;
        private final Map<String, Optional<Outline>> outlines = new HashMap<>();

        private Search(Project project) {
            workspace = project.workspace();
            paths = RepositoryPaths.of(project);
        }

        private List<BrokenLink> in(String path) {
            return outline(path)
                    .map(
                            outline ->
                                    outline.links().stream()
                                            .map(link -> broken(path, link))
                                            .flatMap(Optional::stream)
                                            .sorted(Comparator.comparingInt(BrokenLink::line))
                                            .limit(MOST)
                                            .toList())
                    .orElse(List.of());
        }

        private Optional<BrokenLink> broken(String path, Outline.Link link) {
            return LinkTarget.of(path, link.destination())
                    .flatMap(this::missing)
                    .map(kind -> new BrokenLink(path, link.line(), link.destination(), kind));
        }

        private Optional<BrokenLink.Kind> missing(LinkTarget target) {
            if (target.path().isEmpty()) {
                return Optional.of(BrokenLink.Kind.OUTSIDE);
            }
            String path = target.path().get();
            if (!path.isEmpty() && !isThere(path)) {
                return Optional.of(BrokenLink.Kind.FILE);
            }
            if (target.anchor().isEmpty() || !isMarkdown(path)) {
                return Optional.empty();
            }
            boolean known =
                    outline(path)
                            .map(outline -> outline.anchors().contains(target.anchor()))
                            .orElse(true);
            return known ? Optional.empty() : Optional.of(BrokenLink.Kind.ANCHOR);
        }

        /** Sites that are built of such documents link to them without their extension. */
        private boolean isThere(String path) {
            return paths.has(path) || paths.has(path + ".md") || paths.has(path + ".mdx");
        }

        private Optional<Outline> outline(String path) {
            Optional<Outline> known = outlines.get(path);
            if (known == null) {
                known = read(path);
                outlines.put(path, known);
            }
            return known;
        }

        private Optional<Outline> read(String path) {
            try {
                return workspace
                        .read(path, LARGEST)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .map(Outline::of);
            } catch (BadInputException e) {
                // Too large, or not to be read: whoever needs the document itself says so.
                return Optional.empty();
            }
        }
    }
}
