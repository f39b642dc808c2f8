package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Finds the packages of npm, pnpm and yarn: what a lock file holds, and what a manifest asks for
 * that no lock file covers.
 */
public final class NodeDependencyCollector implements Collector<NodeDependencyCollector.Said> {

    /**
     * What one file says.
     *
     * @param locked the packages of a lock file
     * @param wishes what a manifest asks for
     */
    record Said(List<Locked> locked, List<Wish> wishes) {
        Said {
            locked = List.copyOf(locked);
            wishes = List.copyOf(wishes);
        }
    }

    @Override
    public String id() {
        return "node-dependencies";
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
        return (LockFiles.isNode(file) || file.name().equals("package.json")) && !file.isTest();
    }

    @Override
    public long largest(SourceFile file) {
        return LockFiles.isNode(file) ? LockFiles.LARGEST : Collector.super.largest(file);
    }

    @Override
    public boolean knows(SourceFile file) {
        return LockFiles.isNode(file) && wants(file);
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        String content = text.toString();
        if (file.name().equals("package.json")) {
            List<Wish> wishes = PackageManifest.read(content);
            return Optional.of(new Said(List.of(), wishes));
        }
        List<Locked> locked =
                switch (file.name()) {
                    case "pnpm-lock.yaml" -> PnpmLock.read(content);
                    case "yarn.lock" -> YarnLock.read(content);
                    default -> NpmLock.read(content);
                };
        return Optional.of(new Said(locked, List.of()));
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        new NodePackages(files).addTo(facts);
    }
}
