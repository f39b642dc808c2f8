package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Finds the packages of Python: what the lock files of pipenv, poetry, uv and pdm hold, what
 * requirements pin, and what a {@code pyproject.toml} asks for that no lock file covers.
 */
public final class PythonDependencyCollector implements Collector<PythonDependencyCollector.Said> {

    /**
     * What one file says.
     *
     * @param locked packages of a lock file or of requirements
     * @param decided whether a lock file itself says what serves development only
     * @param wishes what a manifest asks for
     * @param included other requirements that are a part of these
     */
    record Said(List<Locked> locked, boolean decided, List<Wish> wishes, List<String> included) {
        Said {
            locked = List.copyOf(locked);
            wishes = List.copyOf(wishes);
            included = List.copyOf(included);
        }
    }

    @Override
    public String id() {
        return "python-dependencies";
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
        return (LockFiles.isPython(file)
                        || PythonManifest.isNamed(file)
                        || RequirementsFile.isNamed(file))
                && !file.isTest();
    }

    @Override
    public long largest(SourceFile file) {
        return LockFiles.isPython(file) ? LockFiles.LARGEST : Collector.super.largest(file);
    }

    @Override
    public boolean knows(SourceFile file) {
        return !PythonManifest.isNamed(file) && wants(file);
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        String content = text.toString();
        if (PythonManifest.isNamed(file)) {
            List<Wish> wishes = PythonManifest.read(content);
            return Optional.of(new Said(List.of(), false, wishes, List.of()));
        }
        if (!LockFiles.isPython(file)) {
            RequirementsFile.Read read = RequirementsFile.read(content);
            return Optional.of(new Said(read.packages(), true, List.of(), read.included()));
        }
        return Optional.of(
                switch (file.name()) {
                    case "Pipfile.lock" -> lock(PipfileLock.read(content), true);
                    case "uv.lock" -> lock(UvLock.read(content), true);
                    default -> {
                        GroupedLock read = GroupedLock.read(content);
                        yield lock(read.packages(), read.decided());
                    }
                });
    }

    private static Said lock(List<Locked> locked, boolean decided) {
        return new Said(locked, decided, List.of(), List.of());
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        new PythonPackages(files).addTo(facts);
    }
}
