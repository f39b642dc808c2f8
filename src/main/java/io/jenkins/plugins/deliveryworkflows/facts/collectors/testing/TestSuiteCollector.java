package io.jenkins.plugins.deliveryworkflows.facts.collectors.testing;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tests: which framework runs them and where they lie, one suite for each framework and
 * module. A test that imports nothing belongs to the framework that the nearest configuration or
 * {@code package.json} names.
 */
public final class TestSuiteCollector implements Collector<TestSuiteCollector.Said> {

    private static final Set<String> MATERIAL =
            Set.of("resources", "fixtures", "__fixtures__", "testdata");

    /**
     * What one file says.
     *
     * @param ecosystem of the tests, or for which its folder is a module; empty for neither
     * @param module whether its folder is a module
     * @param setUp frameworks that it sets up for its folder
     * @param tests frameworks that its tests run with; an empty name where that is set up elsewhere
     */
    public record Said(String ecosystem, boolean module, List<String> setUp, List<String> tests) {}

    @Override
    public String id() {
        return "test-suites";
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
        return (Ecosystem.ofManifest(file).isPresent()
                        || TestSetup.isNamed(file)
                        || isTestSource(file))
                && !isMaterial(file);
    }

    /** What tests read is no test, however it is called. */
    private static boolean isMaterial(SourceFile file) {
        return Arrays.stream(file.folder().split("/")).anyMatch(MATERIAL::contains);
    }

    /** In .NET tests lie in projects whose names follow no rule. */
    private static boolean isTestSource(SourceFile file) {
        return Ecosystem.ofSource(file)
                .filter(family -> family == Ecosystem.DOTNET || file.isTest())
                .isPresent();
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        Optional<Ecosystem> module = Ecosystem.ofManifest(file);
        if (module.isPresent() || TestSetup.isNamed(file)) {
            String family = module.map(Ecosystem::name).orElse("");
            List<String> setUp = TestSetup.frameworks(file, text);
            return Optional.of(new Said(family, module.isPresent(), setUp, List.of()));
        }
        return Ecosystem.ofSource(file).flatMap(family -> tests(family, file, text));
    }

    private static Optional<Said> tests(Ecosystem family, SourceFile file, SourceText text) {
        Set<String> frameworks = TestImports.of(family, file, text);
        return frameworks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(family.name(), false, List.of(), List.copyOf(frameworks)));
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        TestModules.suites(files).forEach(facts::add);
    }
}
