package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the packages of npm, pnpm, yarn and bun, and what starts them. */
public final class NodeModuleCollector implements Collector<NodePackage> {

    private static final String MANIFEST = "package.json";
    private static final String USUAL_TOOL = "npm";

    /** Files that tell the package manager by their presence. */
    private static final Map<String, String> TOOL_FILES =
            Map.of(
                    "package-lock.json", "npm",
                    "npm-shrinkwrap.json", "npm",
                    "pnpm-lock.yaml", "pnpm",
                    "pnpm-workspace.yaml", "pnpm",
                    "yarn.lock", "yarn",
                    ".yarnrc.yml", "yarn",
                    ".yarnrc", "yarn",
                    "bun.lock", "bun",
                    "bun.lockb", "bun",
                    "bunfig.toml", "bun");

    @Override
    public String id() {
        return "node-modules";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<NodePackage> type() {
        return NodePackage.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return (file.name().equals(MANIFEST) || TOOL_FILES.containsKey(file.name()))
                && !file.isTest();
    }

    @Override
    public Optional<NodePackage> extract(SourceFile file, SourceText text) {
        String tool = TOOL_FILES.get(file.name());
        return tool == null ? NodeManifest.read(text) : Optional.of(NodePackage.evidenceOf(tool));
    }

    @Override
    public void assemble(List<FileFacts<NodePackage>> files, Facts.Builder facts) {
        Map<String, String> tools = new HashMap<>();
        for (FileFacts<NodePackage> file : files) {
            String tool = file.said().tool();
            boolean declared = file.said().isModule();
            if (!tool.isEmpty() && (declared || !tools.containsKey(file.file().folder()))) {
                tools.put(file.file().folder(), tool);
            }
        }
        files.stream()
                .filter(f -> f.said().isModule())
                .forEach(f -> add(f.file(), f.said(), toolOf(f.file().folder(), tools), facts));
    }

    /** A package in a workspace is built by the tool of the workspace's root. */
    private static String toolOf(String folder, Map<String, String> tools) {
        String at = folder;
        while (!tools.containsKey(at) && !at.equals(".")) {
            int slash = at.lastIndexOf('/');
            at = slash < 0 ? "." : at.substring(0, slash);
        }
        return tools.getOrDefault(at, USUAL_TOOL);
    }

    private static void add(
            SourceFile file, NodePackage manifest, String tool, Facts.Builder facts) {
        String folder = file.folder();
        String folderName = folder.substring(folder.lastIndexOf('/') + 1);
        String name = manifest.name().isEmpty() ? folderName : manifest.name();
        facts.add(
                new Module(name, folder, tool, new Citation(file.path(), "name", manifest.line())));
        for (NodePackage.Start start : manifest.starts()) {
            Citation source = new Citation(file.path(), start.symbol(), start.line());
            String started = start.script() ? tool + " run " + start.name() : start.name();
            String kind = start.script() ? "npm script" : "console script";
            facts.add(new EntryPoint(started, kind, source));
        }
    }
}
