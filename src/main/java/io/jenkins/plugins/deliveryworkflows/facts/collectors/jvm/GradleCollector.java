package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Gradle's modules: what a settings file includes, and every folder with a build file.
 *
 * <p>{@code buildSrc} holds build logic, and is none.
 */
public final class GradleCollector implements Collector<GradleCollector.Build> {

    /**
     * What a build or settings file says.
     *
     * @param rootName empty where it gives none
     * @param included paths such as {@code :services:api}
     * @param moved pairs of such a path and the folder that it is told to lie in
     */
    record Build(String rootName, List<String> included, List<Folder> moved) {
        Build {
            included = List.copyOf(included);
            moved = List.copyOf(moved);
        }
    }

    record Folder(String project, String folder) {}

    private static final Pattern ROOT_NAME =
            Pattern.compile("rootProject\\.name\\s*=\\s*[\"']([^\"'\\n]{1,200})[\"']");
    private static final Pattern INCLUDE = Pattern.compile("(?m)^[ \\t]*include\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"']([\\w.:/-]{1,200})[\"']");
    private static final Pattern MOVED =
            Pattern.compile(
                    "project\\([\"']([\\w.:-]{1,200})[\"']\\)\\.projectDir\\s*=[^\\n\"']{0,80}[\"']([\\w./-]{1,200})[\"']");

    private static final Set<String> BUILDS = Set.of("build.gradle", "build.gradle.kts");
    private static final Set<String> SETTINGS = Set.of("settings.gradle", "settings.gradle.kts");

    @Override
    public String id() {
        return "gradle";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Build> type() {
        return Build.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return (isSettings(file) || BUILDS.contains(file.name()))
                && !file.isTest()
                && !("/" + file.path()).contains("/buildSrc/")
                && !file.path().contains("src/main/resources/");
    }

    private static boolean isSettings(SourceFile file) {
        return SETTINGS.contains(file.name());
    }

    @Override
    public Optional<Build> extract(SourceFile file, SourceText text) {
        if (!isSettings(file)) {
            return Optional.of(new Build("", List.of(), List.of()));
        }
        String code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.C_LIKE);
        Matcher name = ROOT_NAME.matcher(code);
        List<String> included = new ArrayList<>();
        Matcher include = INCLUDE.matcher(code);
        while (include.find()) {
            QUOTED.matcher(code.substring(include.end(), endOfList(code, include.end())))
                    .results()
                    .forEach(q -> included.add(q.group(1)));
        }
        List<Folder> moved =
                MOVED.matcher(code).results().map(m -> new Folder(m.group(1), m.group(2))).toList();
        return Optional.of(new Build(name.find() ? name.group(1) : "", included, moved));
    }

    /** A list ends with its bracket, or with the first line that no comma leads on. */
    private static int endOfList(String code, int from) {
        char last = ',';
        boolean bracket = false;
        for (int i = from; i < code.length(); i++) {
            char c = code.charAt(i);
            bracket |= c == '(';
            if (c == ')' || (c == '\n' && !bracket && last != ',')) {
                return i;
            }
            last = Character.isWhitespace(c) ? last : c;
        }
        return code.length();
    }

    @Override
    public void assemble(List<FileFacts<Build>> files, Facts.Builder facts) {
        Map<String, Module> modules = new TreeMap<>();
        for (FileFacts<Build> file : files) {
            if (!isSettings(file.file())) {
                String folder = file.file().folder();
                modules.put(folder, module(lastOf(folder), folder, file.file()));
            }
        }
        for (FileFacts<Build> file : files) {
            if (isSettings(file.file())) {
                addIncluded(file, modules);
            }
        }
        modules.values().forEach(facts::add);
    }

    private static void addIncluded(FileFacts<Build> settings, Map<String, Module> modules) {
        String root = settings.file().folder();
        String rootName = settings.said().rootName();
        Module built = modules.get(root);
        modules.put(
                root,
                new Module(
                        rootName.isEmpty() ? lastOf(root) : rootName,
                        root,
                        "Gradle",
                        built == null ? Citation.of(settings.file().path()) : built.source()));
        Map<String, String> moved = new TreeMap<>();
        settings.said().moved().forEach(m -> moved.put(bare(m.project()), m.folder()));
        for (String included : settings.said().included()) {
            String path = bare(included);
            String below = folder(path, moved);
            String folder = root.equals(".") ? below : root + "/" + below;
            String name = lastOf(path.replace(':', '/'));
            Module there = modules.get(folder);
            Citation source =
                    there == null
                            ? new Citation(settings.file().path(), included, 1)
                            : there.source();
            modules.put(folder, new Module(name, folder, "Gradle", source));
        }
    }

    /** A settings file that moves a project may have given it a prefix before. */
    private static String folder(String path, Map<String, String> moved) {
        if (moved.containsKey(path)) {
            return moved.get(path);
        }
        return moved.entrySet().stream()
                .filter(m -> m.getKey().endsWith("-" + path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(path.replace(':', '/'));
    }

    private static Module module(String name, String folder, SourceFile file) {
        return new Module(name, folder, "Gradle", Citation.of(file.path()));
    }

    private static String bare(String project) {
        return project.startsWith(":") ? project.substring(1) : project;
    }

    private static String lastOf(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
