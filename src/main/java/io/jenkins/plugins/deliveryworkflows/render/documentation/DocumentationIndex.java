package io.jenkins.plugins.deliveryworkflows.render.documentation;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code docs/documentation-index.md}: the Markdown documents in the root and below {@code docs},
 * with their titles. A name of its own, since {@code docs/README.md} and {@code docs/index.md} are
 * people's in many repositories.
 */
public final class DocumentationIndex {

    /** Where it lies. */
    public static final String PATH = "docs/documentation-index.md";

    private static final String PACK = "release";
    private static final String FOLDER = "docs/";

    /** The engine writes it after every skill, so whether it is there says nothing. */
    private static final String ACTION_ITEMS = "docs/Action_Items.md";

    private static final int MOST = 1000;

    private final Project project;
    private final Map<String, String> written = new TreeMap<>();

    private DocumentationIndex(Project project, List<? extends Rendered> written) {
        this.project = project;
        written.forEach(document -> this.written.put(document.path(), document.whole()));
    }

    /**
     * The index.
     *
     * @param written documents that are written together with it
     */
    public static Rendered of(Project project, List<? extends Rendered> written) {
        return new DocumentationIndex(project, written).render();
    }

    private Rendered render() {
        MarkdownText text = new MarkdownText();
        Map<String, List<String>> folders = new TreeMap<>();
        paths().stream()
                .limit(MOST)
                .forEach(
                        path ->
                                folders.computeIfAbsent(folder(path), name -> new ArrayList<>())
                                        .add(line(path)));
        folders.forEach((folder, lines) -> text.heading(2, Markup.code(folder)).list(lines));
        return new DocumentBuilder(PATH, PACK, "Documentation index")
                .paragraph("What there is to read in this repository.")
                .block("documents", folders.isEmpty() ? "No documents." : text.text())
                .build();
    }

    private TreeSet<String> paths() {
        TreeSet<String> paths = new TreeSet<>(written.keySet());
        project.sources().files().stream()
                .filter(TreeFile::isRegular)
                .map(TreeFile::path)
                .forEach(paths::add);
        paths.addAll(project.otherFiles());
        paths.removeIf(path -> !isListed(path));
        return paths;
    }

    private static boolean isListed(String path) {
        return path.endsWith(".md")
                && (path.startsWith(FOLDER) || path.indexOf('/') < 0)
                && !path.equals(PATH)
                && !path.equals(ACTION_ITEMS);
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    private String line(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String title = DocumentTitle.of(project.workspace(), path, written).orElse(name);
        return "[" + Markup.word(title) + "](" + LinkPath.from(FOLDER, path) + ")";
    }
}
