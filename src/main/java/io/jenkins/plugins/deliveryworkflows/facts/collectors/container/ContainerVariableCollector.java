package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects the environment variables that a container's start reads: the shell of {@code
 * ENTRYPOINT} and {@code CMD}, and the scripts that these run.
 *
 * <p>A variable is optional where it has a default or the image sets it. Shell scripts that no
 * Dockerfile starts are not told of: what they are given is the affair of who calls them.
 */
public final class ContainerVariableCollector
        implements Collector<ContainerVariableCollector.Said> {

    private static final int LARGEST_SCRIPT = 1 << 18;
    private static final Set<String> SCRIPT_NAMES =
            Set.of("entrypoint", "docker-entrypoint", "entry", "start", "run", "init", "boot");

    /**
     * What one file says.
     *
     * @param reads what its own shell text reads
     * @param image whether it describes an image
     * @param environment the variables that the image sets
     * @param scripts what it may start, relative to its folder or one above
     */
    record Said(List<Used> reads, boolean image, List<String> environment, List<String> scripts) {}

    /** A variable. */
    record Used(String name, boolean optional, int line) {}

    @Override
    public String id() {
        return "container-variables";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Said> type() {
        return Said.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return (isScript(file) || Dockerfile.isNamed(file))
                && file.size() <= LARGEST_SCRIPT
                && !file.isTest()
                && !HiddenFolders.hold(file);
    }

    private static boolean isScript(SourceFile file) {
        return file.hasExtension("sh", "bash") || SCRIPT_NAMES.contains(file.name());
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        if (!isScript(file)) {
            return Optional.of(image(ImageStart.of(text.toString())));
        }
        boolean shell = file.extension().isEmpty() ? isShell(text.toString()) : true;
        if (!shell || !text.contains("$")) {
            return Optional.empty();
        }
        Map<String, Used> reads = new LinkedHashMap<>();
        for (ShellReads.Read read : ShellReads.of(text.toString())) {
            add(new Used(read.name(), read.optional(), text.lineOf(read.offset())), reads);
        }
        return reads.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(List.copyOf(reads.values()), false, List.of(), List.of()));
    }

    private static boolean isShell(String text) {
        int end = text.indexOf('\n');
        return text.startsWith("#!") && end > 0 && text.substring(0, end).contains("sh");
    }

    private static Said image(ImageStart start) {
        Map<String, Used> reads = new LinkedHashMap<>();
        for (ImageStart.Command command : start.commands()) {
            for (String shell : command.shellTexts()) {
                for (ShellReads.Read read : ShellReads.of(shell)) {
                    boolean optional = read.optional() || start.environment().contains(read.name());
                    add(new Used(read.name(), optional, command.line()), reads);
                }
            }
        }
        return new Said(
                List.copyOf(reads.values()),
                true,
                start.environment().stream().sorted().toList(),
                start.sources());
    }

    /** One use without a default is enough to need the variable. */
    private static void add(Used used, Map<String, Used> reads) {
        reads.merge(used.name(), used, (first, next) -> first.optional() ? next : first);
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        Map<String, Said> scripts = new TreeMap<>();
        files.stream()
                .filter(file -> !file.said().image())
                .forEach(file -> scripts.put(file.file().path(), file.said()));
        Map<String, Set<String>> given = new TreeMap<>();
        for (FileFacts<Said> file : files) {
            if (file.said().image()) {
                addAll(file.file().path(), file.said().reads(), Set.of(), facts);
                Set<String> environment = new HashSet<>(file.said().environment());
                for (String script : started(file, scripts.keySet())) {
                    given.computeIfAbsent(script, s -> new HashSet<>(environment))
                            .retainAll(environment);
                }
            }
        }
        given.forEach((path, by) -> addAll(path, scripts.get(path).reads(), by, facts));
    }

    /**
     * The scripts that an image starts, each the nearest one of its name: contexts aren't known.
     */
    private static List<String> started(FileFacts<Said> image, Set<String> known) {
        List<String> found = new ArrayList<>();
        for (String script : image.said().scripts()) {
            Folders.upwards(image.file().folder()).stream()
                    .map(folder -> RelativePath.resolve(folder, script))
                    .filter(known::contains)
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static void addAll(
            String path, List<Used> reads, Set<String> given, Facts.Builder facts) {
        for (Used read : reads) {
            boolean optional = read.optional() || given.contains(read.name());
            Citation source = new Citation(path, read.name(), read.line());
            facts.add(new Variable(read.name(), false, optional, source));
        }
    }
}
