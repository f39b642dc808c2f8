package io.jenkins.plugins.deliveryworkflows.facts.collectors.gate;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.QualityGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the tools that can refuse a change: by their configuration, by the builds that pull them in
 * and by the hooks and pipelines that call them.
 *
 * <p>Of each tool only the surest kind of evidence is shown, and of that what no folder above says
 * already, so that a tool appears once for each module that sets it up by itself.
 */
public final class QualityGateCollector implements Collector<QualityGateCollector.Signs> {

    /** What one file says of tools. */
    public record Signs(List<Sign> signs) {}

    @Override
    public String id() {
        return "quality-gates";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Signs> type() {
        return Signs.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return !file.isTest()
                && (ConfigurationFiles.toolOf(file).isPresent()
                        || PythonManifests.isNamed(file)
                        || BuildPlugins.isNamed(file)
                        || ScriptManifests.isNamed(file)
                        || CallingFiles.isNamed(file));
    }

    @Override
    public Optional<Signs> extract(SourceFile file, SourceText text) {
        List<Sign> signs = new ArrayList<>();
        ConfigurationFiles.toolOf(file).ifPresent(tool -> signs.add(Sign.configured(tool, "", 1)));
        if (PythonManifests.isNamed(file)) {
            signs.addAll(PythonManifests.signs(file, text.toString()));
        }
        if (BuildPlugins.isNamed(file)) {
            signs.addAll(BuildPlugins.signs(file, text));
        }
        if (ScriptManifests.isNamed(file)) {
            signs.addAll(ScriptManifests.signs(file, text));
        }
        if (CallingFiles.isNamed(file)) {
            signs.addAll(CallingFiles.signs(file, text));
        }
        // The tables of tools have no order of their own, and it differs from process to process.
        signs.sort(
                Comparator.comparing(Sign::tool)
                        .thenComparing(Sign::line)
                        .thenComparing(Sign::symbol));
        return signs.isEmpty() ? Optional.empty() : Optional.of(new Signs(signs));
    }

    @Override
    public void assemble(List<FileFacts<Signs>> files, Facts.Builder facts) {
        Map<Tool, List<Seen>> byTool = new EnumMap<>(Tool.class);
        for (FileFacts<Signs> file : files) {
            for (Sign sign : file.said().signs()) {
                byTool.computeIfAbsent(sign.tool(), tool -> new ArrayList<>())
                        .add(new Seen(file.file(), sign));
            }
        }
        byTool.forEach((tool, seen) -> surest(seen).forEach(one -> facts.add(one.gate())));
    }

    private static List<Seen> surest(List<Seen> seen) {
        Sign.Strength best =
                seen.stream().map(one -> one.sign().strength()).sorted().findFirst().orElseThrow();
        List<Seen> sure = seen.stream().filter(one -> one.sign().strength() == best).toList();
        return Folders.uncovered(sure, one -> Folders.of(one.file().path()));
    }

    private record Seen(SourceFile file, Sign sign) {

        private QualityGate gate() {
            Citation source = new Citation(file.path(), sign.symbol(), sign.line());
            return new QualityGate(sign.tool().label(), sign.tool().kind(), source);
        }
    }
}
