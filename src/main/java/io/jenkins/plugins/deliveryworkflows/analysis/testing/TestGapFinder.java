package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.coverage.Coverage;
import io.jenkins.plugins.deliveryworkflows.analysis.coverage.LineCoverage;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.workspace.git.ChangedLines;
import io.jenkins.plugins.deliveryworkflows.workspace.git.PathPattern;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds changed sources against tests and coverage. */
final class TestGapFinder {

    private static final byte[] NOTHING = {};

    private final Project project;
    private final Coverage coverage;
    private final SourceReader reader;
    private final List<PathPattern> critical;
    private final MigrationFolders migrations;
    private final ServedPaths served;
    private final Map<CodePath, TreeFile> production = new TreeMap<>(BY_PATH);
    private final Map<CodePath, TreeFile> tests = new TreeMap<>(BY_PATH);

    private static final Comparator<CodePath> BY_PATH = Comparator.comparing(CodePath::path);

    TestGapFinder(Project project, Coverage coverage) {
        this.project = project;
        this.coverage = coverage;
        reader = new SourceReader(project.workspace());
        critical = project.policy().criticalPaths().stream().map(PathPattern::of).toList();
        migrations = new MigrationFolders(project.facts());
        served = new ServedPaths(project.facts().endpoints());
        for (TreeFile file : project.sources().files()) {
            CodeLanguage.of(file.path())
                    .map(language -> new CodePath(file.path(), language))
                    .filter(code -> file.isRegular())
                    .ifPresent(code -> sort(code, file));
        }
    }

    private void sort(CodePath code, TreeFile file) {
        if (code.isTest()) {
            tests.put(code, file);
        } else if (code.isProduction() && !migrations.contains(code.path())) {
            production.put(code, file);
        }
    }

    TestGaps find() {
        List<Candidate> candidates = candidates();
        List<ReadTest> read = read(candidates);
        TestMapping mapping = new TestMapping(production.keySet(), read, served);
        SuggestedTest suggested = new SuggestedTest(tests.keySet());
        List<TestGap> gaps = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean tested = mapping.isTested(candidate);
            gap(candidate, tested, suggested).ifPresent(gaps::add);
        }
        if (read.stream().noneMatch(test -> test.stem().contains("migrat"))) {
            migrations.of(project.changes().paths()).forEach(f -> gaps.add(migrationGap(f)));
        }
        gaps.sort(
                Comparator.comparing(TestGap::risk)
                        .thenComparing(gap -> -gap.why().size())
                        .thenComparing(TestGap::path));
        return new TestGaps(gaps, !coverage.files().isEmpty());
    }

    private List<Candidate> candidates() {
        Set<String> changed = project.changes().paths();
        List<Candidate> candidates = new ArrayList<>();
        production.forEach(
                (code, file) -> {
                    if (changed.contains(code.path()) || isCritical(code.path())) {
                        reader.text(file)
                                .filter(text -> !isGenerated(text))
                                .map(text -> Candidate.read(code, text))
                                .filter(Candidate::logic)
                                .ifPresent(candidates::add);
                    }
                });
        return candidates;
    }

    private static boolean isGenerated(String text) {
        String head = text.substring(0, Math.min(600, text.length()));
        return head.contains("DO NOT EDIT") || head.contains("@generated");
    }

    private List<ReadTest> read(List<Candidate> candidates) {
        Set<String> wanted = new HashSet<>();
        Set<CodeLanguage> languages = EnumSet.noneOf(CodeLanguage.class);
        for (Candidate candidate : candidates) {
            wanted.addAll(candidate.declared());
            languages.add(candidate.code().language());
        }
        return tests.entrySet().parallelStream()
                .filter(test -> languages.stream().anyMatch(test.getKey().language()::tests))
                .flatMap(
                        test ->
                                reader
                                        .text(test.getValue())
                                        .flatMap(
                                                text ->
                                                        TestReader.read(
                                                                test.getKey(),
                                                                text,
                                                                wanted,
                                                                served))
                                        .stream())
                .toList();
    }

    private Optional<TestGap> gap(Candidate candidate, boolean tested, SuggestedTest suggested) {
        String path = candidate.code().path();
        BitSet changed = changedLines(candidate);
        if (changed.isEmpty() && !isCritical(path)) {
            return Optional.empty();
        }
        Optional<LineCoverage> lines = coverage.of(path).filter(c -> c.counts(changed));
        boolean missed = lines.isPresent() && lines.get().misses(changed);
        if (lines.isPresent() ? !missed : tested) {
            return Optional.empty();
        }
        BitSet telling = project.changes().fromNothing() ? new BitSet() : changed;
        Set<Sensitivity> sensitivities = sensitivities(candidate, telling);
        GapRisk risk =
                GapRisk.of(
                        sensitivities,
                        SizeClass.of(candidate.size()),
                        isCritical(path),
                        project.changes().fromNothing(),
                        tested || candidate.code().isScreen());
        List<String> why = new ArrayList<>(risk.why());
        if (tested) {
            why.add(TestGap.UNCOVERED);
        }
        return Optional.of(
                new TestGap(
                        path,
                        "",
                        risk.severity(),
                        why,
                        suggested.of(candidate.code()),
                        tested,
                        isBaselined(path),
                        Scenarios.of(candidate.functions(), sensitivities, telling)));
    }

    private Set<Sensitivity> sensitivities(Candidate candidate, BitSet changed) {
        List<String> names = new ArrayList<>(candidate.exposedNames(changed));
        names.addAll(candidate.code().tellingNames());
        Set<Sensitivity> found = EnumSet.noneOf(Sensitivity.class);
        found.addAll(Sensitivity.of(names));
        boolean deletes =
                project.facts().endpoints().stream()
                        .filter(e -> e.source().path().equals(candidate.code().path()))
                        .map(Endpoint::method)
                        .anyMatch("DELETE"::equals);
        if (deletes) {
            found.add(Sensitivity.DELETION);
        }
        return found;
    }

    private BitSet changedLines(Candidate candidate) {
        String path = candidate.code().path();
        byte[] now = reader.bytes(production.get(candidate.code())).orElse(NOTHING);
        byte[] before = project.changes().before(path, SourceReader.LARGEST).orElse(NOTHING);
        return project.changes().paths().contains(path)
                ? ChangedLines.between(before, now)
                : new BitSet();
    }

    private TestGap migrationGap(String folder) {
        boolean fromNothing = project.changes().fromNothing();
        return new TestGap(
                folder,
                "",
                fromNothing ? Severity.MEDIUM : Severity.HIGH,
                List.of(Sensitivity.MIGRATION.effect()),
                "",
                false,
                isBaselined(folder),
                List.of(
                        Scenario.of(
                                Scenario.Kind.HAPPY,
                                "",
                                "from the last release's schema, with rows in every table, to the new one"),
                        Scenario.of(
                                Scenario.Kind.ERROR,
                                "",
                                "back again; and a step that fails halfway leaves a schema that the last"
                                        + " release can work with"),
                        Scenario.of(
                                Scenario.Kind.EDGE,
                                "",
                                "rows that a new rule wouldn't allow, and an empty database")));
    }

    private boolean isCritical(String path) {
        return critical.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private boolean isBaselined(String path) {
        Set<String> paths =
                project.baseline().testGaps().stream()
                        .filter(gap -> gap.symbol().isEmpty())
                        .map(Baseline.TestGap::path)
                        .collect(Collectors.toSet());
        return paths.contains(path);
    }
}
