package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import java.util.Optional;

/** Finds the crates of {@code Cargo.lock}, or what a {@code Cargo.toml} asks for without one. */
public final class CargoDependencyCollector implements Collector<CargoDependencyCollector.Said> {

    /**
     * What one file says.
     *
     * @param crates of a lock file
     * @param own of a lock file the project's own crates; they need crates by name
     * @param name the crate that a manifest is of
     * @param wishes what the manifest asks for
     */
    record Said(List<Locked> crates, List<Locked> own, String name, List<Wish> wishes) {
        Said {
            crates = List.copyOf(crates);
            own = List.copyOf(own);
            wishes = List.copyOf(wishes);
        }
    }

    @Override
    public String id() {
        return "cargo-dependencies";
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
        return (file.name().equals("Cargo.toml") || isLock(file)) && !file.isTest();
    }

    static boolean isLock(SourceFile file) {
        return file.name().equals("Cargo.lock");
    }

    @Override
    public long largest(SourceFile file) {
        return isLock(file) ? LockFiles.LARGEST : Collector.super.largest(file);
    }

    @Override
    public boolean knows(SourceFile file) {
        return isLock(file) && wants(file);
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        return Optional.of(
                isLock(file)
                        ? CargoText.lock(text.toString())
                        : CargoText.manifest(text.toString()));
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        new CargoCrates(files).addTo(facts);
    }
}
