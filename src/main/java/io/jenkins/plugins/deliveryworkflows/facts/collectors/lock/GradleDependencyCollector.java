package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Finds the modules that Gradle locks, else those that build files and version catalogs name.
 *
 * <p>Build files are programs: only coordinates that stand there as texts are read.
 */
public final class GradleDependencyCollector implements Collector<GradleDependencyCollector.Said> {

    /**
     * What one file says.
     *
     * @param locked modules of a lock file
     * @param catalog modules of a version catalog, by alias
     * @param declared modules that a build file names
     * @param aliases what a build file takes from a catalog
     * @param assigned values that other files may name
     */
    record Said(
            List<Locked> locked,
            List<Locked> catalog,
            List<Declared> declared,
            List<Alias> aliases,
            List<Assigned> assigned) {
        Said {
            locked = List.copyOf(locked);
            catalog = List.copyOf(catalog);
            declared = List.copyOf(declared);
            aliases = List.copyOf(aliases);
            assigned = List.copyOf(assigned);
        }

        static Said locking(List<Locked> locked) {
            return new Said(locked, List.of(), List.of(), List.of(), List.of());
        }

        static Said cataloguing(List<Locked> catalog) {
            return new Said(List.of(), catalog, List.of(), List.of(), List.of());
        }

        static Said assigning(List<Assigned> assigned) {
            return new Said(List.of(), List.of(), List.of(), List.of(), assigned);
        }
    }

    /** A module with its version as written. */
    record Declared(String group, String name, String version, boolean development, int line) {}

    /** A use of a catalog's alias, in the form with dots. */
    record Alias(String name, boolean development) {}

    record Assigned(String name, String value) {}

    @Override
    public String id() {
        return "gradle-dependencies";
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
        return (GradleFiles.isLock(file)
                        || GradleFiles.isScript(file)
                        || GradleFiles.isCatalog(file)
                        || GradleFiles.isProperties(file))
                && !file.isTest()
                && !file.path().contains("src/main/resources/");
    }

    @Override
    public long largest(SourceFile file) {
        return GradleFiles.isLock(file) ? LockFiles.LARGEST : Collector.super.largest(file);
    }

    @Override
    public boolean knows(SourceFile file) {
        return GradleFiles.isLock(file) && wants(file);
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        String content = text.toString();
        if (GradleFiles.isLock(file)) {
            return Optional.of(Said.locking(GradleLock.read(file, content)));
        }
        if (GradleFiles.isCatalog(file)) {
            return Optional.of(Said.cataloguing(VersionCatalog.read(content)));
        }
        return Optional.of(
                GradleFiles.isProperties(file)
                        ? Said.assigning(GradleScript.properties(content))
                        : GradleScript.read(content));
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        new GradleModules(files).addTo(facts);
    }
}
