package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds Python's modules by their manifests and lock files, and where their programs start. */
public final class PythonModuleCollector implements Collector<PythonModuleCollector.Packaging> {

    private static final Set<String> LOCKS = Set.of("uv.lock", "poetry.lock", "pdm.lock");

    /**
     * What a file says about packaging.
     *
     * @param kind what sort of file it is
     * @param name the module's name, empty where it gives none
     * @param tool the build tool that it speaks of, empty where it speaks of none
     * @param starts where a program starts; for sources named by what is started
     */
    public record Packaging(Kind kind, String name, String tool, List<Start> starts) {}

    /** A sort of file. */
    public enum Kind {
        PYPROJECT,
        SETUP,
        PIPFILE,
        REQUIREMENTS,
        LOCK,
        PACKAGE,
        SOURCE
    }

    /** Where a program starts; of what kind, see the entry points of the model. */
    public record Start(String name, String kind, String symbol, int line) {}

    @Override
    public String id() {
        return "python-modules";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Packaging> type() {
        return Packaging.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return !file.isTest() && kind(file) != null;
    }

    @Override
    public Optional<Packaging> extract(SourceFile file, SourceText text) {
        Kind kind = kind(file);
        return switch (kind) {
            case PYPROJECT -> new PyprojectReader(text).read();
            case SETUP -> new SetupReader(text).read(file.hasExtension("py"));
            case PIPFILE -> Optional.of(new Packaging(kind, "", "pipenv", List.of()));
            case REQUIREMENTS -> Optional.of(new Packaging(kind, "", "pip", List.of()));
            case LOCK ->
                    Optional.of(
                            new Packaging(kind, "", file.name().replace(".lock", ""), List.of()));
            case PACKAGE, SOURCE -> {
                List<Start> starts = StartReader.read(file, text);
                yield kind == Kind.SOURCE && starts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Packaging(kind, "", "", starts));
            }
        };
    }

    private static Kind kind(SourceFile file) {
        String name = file.name();
        if (LOCKS.contains(name)) {
            return Kind.LOCK;
        }
        boolean ofRequirements =
                name.startsWith("requirements") || file.path().contains("requirements/");
        if (ofRequirements && file.hasExtension("txt", "in")) {
            return Kind.REQUIREMENTS;
        }
        return switch (name) {
            case "pyproject.toml" -> Kind.PYPROJECT;
            case "setup.py", "setup.cfg" -> Kind.SETUP;
            case "Pipfile" -> Kind.PIPFILE;
            case "__init__.py" -> Kind.PACKAGE;
            default -> file.hasExtension("py") ? Kind.SOURCE : null;
        };
    }

    @Override
    public void assemble(List<FileFacts<Packaging>> files, Facts.Builder facts) {
        Packagings packagings = new Packagings(files);
        packagings.modules().forEach(facts::add);
        packagings.entryPoints().forEach(facts::add);
    }
}
