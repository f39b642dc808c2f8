package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Packaging;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Start;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Joins the manifests of each folder into a module, and names where its programs start. */
final class Packagings {

    private static final Set<String> NO_MODULES = Set.of("docs", "doc");

    private final List<FileFacts<Packaging>> files;
    private final Map<String, String> lockedBy = new HashMap<>();
    private final Set<String> packages = new HashSet<>();

    Packagings(List<FileFacts<Packaging>> files) {
        this.files = files;
        for (FileFacts<Packaging> file : files) {
            if (file.said().kind() == Kind.LOCK) {
                lockedBy.put(file.file().folder(), file.said().tool());
            } else if (file.said().kind() == Kind.PACKAGE) {
                packages.add(file.file().folder());
            }
        }
    }

    List<Module> modules() {
        Map<String, List<FileFacts<Packaging>>> byFolder = new TreeMap<>();
        for (FileFacts<Packaging> file : files) {
            if (file.said().kind().compareTo(Kind.REQUIREMENTS) <= 0) {
                byFolder.computeIfAbsent(moduleFolder(file), f -> new ArrayList<>()).add(file);
            }
        }
        List<Module> modules = new ArrayList<>();
        byFolder.forEach(
                (folder, manifests) -> {
                    FileFacts<Packaging> manifest =
                            manifests.stream()
                                    .min(Comparator.comparing(f -> f.said().kind()))
                                    .orElseThrow();
                    boolean only = manifest.said().kind() == Kind.REQUIREMENTS;
                    if (!only || !NO_MODULES.contains(lastSegment(folder))) {
                        modules.add(module(folder, manifest, manifests));
                    }
                });
        return modules;
    }

    /** Requirements of several environments are often kept in a folder of their own. */
    private static String moduleFolder(FileFacts<Packaging> file) {
        String folder = file.file().folder();
        boolean ofEnvironments =
                file.said().kind() == Kind.REQUIREMENTS
                        && lastSegment(folder).equals("requirements");
        if (!ofEnvironments) {
            return folder;
        }
        return folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : ".";
    }

    private Module module(
            String folder, FileFacts<Packaging> manifest, List<FileFacts<Packaging>> manifests) {
        String name =
                manifests.stream()
                        .map(f -> f.said().name())
                        .filter(n -> !n.isEmpty())
                        .findFirst()
                        .orElse(lastSegment(folder));
        String tool = manifest.said().tool();
        boolean locked = manifest.said().kind() == Kind.PYPROJECT && !tool.equals("poetry");
        return new Module(
                name,
                folder,
                locked ? lockOf(folder, tool) : tool,
                Citation.of(manifest.file().path()));
    }

    /** The tool whose lock file lies here or, as for a member of a workspace, above. */
    private String lockOf(String folder, String otherwise) {
        String above = folder;
        while (true) {
            if (lockedBy.containsKey(above)) {
                return lockedBy.get(above);
            }
            if (above.equals(".")) {
                return otherwise;
            }
            above = above.contains("/") ? above.substring(0, above.lastIndexOf('/')) : ".";
        }
    }

    List<EntryPoint> entryPoints() {
        List<EntryPoint> points = new ArrayList<>();
        for (FileFacts<Packaging> file : files) {
            String path = file.file().path();
            for (Start start : file.said().starts()) {
                String name =
                        switch (start.kind()) {
                            case StartReader.MAIN -> dotted(path);
                            case StartReader.WEB -> dotted(path) + ":" + start.name();
                            default -> start.name();
                        };
                points.add(
                        new EntryPoint(
                                name,
                                start.kind(),
                                new Citation(path, start.symbol(), start.line())));
            }
        }
        return points;
    }

    /** The module's name as it is imported: from the outermost package around it. */
    private String dotted(String path) {
        String module = path.substring(0, path.length() - ".py".length());
        int from = module.lastIndexOf('/');
        while (from > 0 && packages.contains(module.substring(0, from))) {
            from = module.lastIndexOf('/', from - 1);
        }
        String name = module.substring(from + 1).replace('/', '.');
        return name.endsWith(".__init__")
                ? name.substring(0, name.length() - ".__init__".length())
                : name;
    }

    private static String lastSegment(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
