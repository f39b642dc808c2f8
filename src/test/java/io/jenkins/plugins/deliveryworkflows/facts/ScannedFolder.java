package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.workspace.CacheFolder;
import io.jenkins.plugins.deliveryworkflows.workspace.CachePlace;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.FileTree;
import io.jenkins.plugins.deliveryworkflows.workspace.git.LinguistAttributes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of sources for a test, scanned with or without a cache beside it. */
final class ScannedFolder {

    private final Path sources;
    private final Path cache;

    ScannedFolder(Path folder) {
        this.sources = folder.resolve("sources");
        this.cache = folder.resolve("cache");
        try {
            Files.createDirectories(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScannedFolder write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    ScannedFolder write(String path, byte[] bytes) {
        try {
            Files.createDirectories(sources.resolve(path).getParent());
            Files.write(sources.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    void delete(String path) {
        try {
            Files.delete(sources.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FactsScanner.Result scan(Collector<?>... collectors) {
        Workspace workspace = Workspace.open(sources);
        return scan(workspace, CacheFolder.at(CachePlace.own(cache), workspace), collectors);
    }

    FactsScanner.Result scanWithoutCache(Collector<?>... collectors) {
        return scan(Workspace.open(sources), CacheFolder.none(), collectors);
    }

    private static FactsScanner.Result scan(
            Workspace workspace, CacheFolder cache, Collector<?>... collectors) {
        Cancellation cancellation = new Cancellation();
        FileTree tree = FileTree.list(workspace, Optional.empty(), cancellation);
        return new FactsScanner(
                        workspace, List.of(collectors), cache, Progress.SILENT, cancellation)
                .scan(SourceSet.of(tree.files(), true), attributes(workspace));
    }

    private static LinguistAttributes attributes(Workspace workspace) {
        return workspace
                .read(".gitattributes", 1000)
                .map(bytes -> LinguistAttributes.of(Map.of(".gitattributes", bytes)))
                .orElseGet(LinguistAttributes::none);
    }

    Path folder() {
        return sources;
    }

    /** The one file of the cache. */
    Path cacheFile() {
        return cache.resolve(cache.toFile().list()[0]);
    }
}
