package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where in an image the files of its build context are.
 *
 * @param workingFolder without the leading slash, as all paths here; {@code .} for the root
 * @param copies in the order of the Dockerfile
 */
record ImageFiles(String workingFolder, List<Copy> copies) {

    static final ImageFiles NONE = new ImageFiles(".", List.of());

    private static final int MOST = 500;
    private static final int MOST_WORDS = 100;

    /** Where a command without a folder is looked for. */
    private static final List<String> PROGRAMS = List.of("usr/local/bin", "usr/bin", "bin");

    /** A copy of a file or folder; the target may be the folder that takes it, or its new path. */
    record Copy(String source, String target) {}

    ImageFiles in(String folder) {
        return new ImageFiles(located(folder.replace("\"", "")), copies);
    }

    /**
     * @param said the arguments of {@code COPY}
     */
    ImageFiles copying(String said) {
        List<String> words = new ArrayList<>();
        for (String word : said.startsWith("[") ? CommandText.words(said) : plain(said)) {
            if (word.startsWith("--from") || word.startsWith("<<") || words.size() > MOST_WORDS) {
                return this;
            }
            if (!word.startsWith("--")) {
                words.add(word);
            }
        }
        if (words.size() < 2 || copies.size() + words.size() > MOST) {
            return this;
        }
        List<Copy> all = new ArrayList<>(copies);
        String target = located(words.get(words.size() - 1));
        for (String source : words.subList(0, words.size() - 1)) {
            String from = RelativePath.resolve(".", withoutSlash(source));
            if (!from.isEmpty() && !target.isEmpty()) {
                all.add(new Copy(from, target));
            }
        }
        return new ImageFiles(workingFolder, List.copyOf(all));
    }

    /** What the words of a command may mean among the copied files, relative to their context. */
    List<String> holding(List<String> words) {
        Set<String> sources = new LinkedHashSet<>();
        for (String text : words) {
            for (String word : plain(text)) {
                String name = word.replaceAll("[\"';]", "");
                if (sources.size() < MOST && !name.isEmpty()) {
                    sources.addAll(sourcesOf(located(name)));
                    if (name.indexOf('/') < 0) {
                        PROGRAMS.forEach(p -> sources.addAll(sourcesOf(p + "/" + name)));
                    }
                }
            }
        }
        return List.copyOf(sources);
    }

    private static List<String> plain(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private List<String> sourcesOf(String path) {
        List<String> sources = new ArrayList<>();
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (Copy copy : copies) {
            String source = copy.source();
            boolean inside = copy.target().equals(".") || path.startsWith(copy.target() + "/");
            if (path.equals(copy.target())) {
                sources.add(source);
            } else if (inside) {
                String rest =
                        copy.target().equals(".")
                                ? path
                                : path.substring(copy.target().length() + 1);
                sources.add(RelativePath.resolve(source, rest));
                if (rest.equals(name) && source.indexOf('*') >= 0) {
                    sources.add(RelativePath.resolve(Folders.of(source), name));
                } else if (rest.equals(name) && source.endsWith(name)) {
                    sources.add(source);
                }
            }
        }
        return sources;
    }

    private String located(String written) {
        return written.startsWith("/")
                ? RelativePath.resolve(".", withoutSlash(written))
                : RelativePath.resolve(workingFolder, written);
    }

    private static String withoutSlash(String path) {
        int i = 0;
        while (i < path.length() && path.charAt(i) == '/') {
            i++;
        }
        return path.substring(i);
    }
}
