package io.jenkins.plugins.deliveryworkflows.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** A plugin's {@code .hpi} file with all that is in it. */
final class PluginFile {

    /** Made from Maven Central alone. */
    static final String EVERYDAY = "target/delivery-workflows.hpi";

    static final String OWN_JAR = "WEB-INF/lib/delivery-workflows.jar";

    private final Map<String, byte[]> entries = new TreeMap<>();

    private PluginFile() {}

    static PluginFile open(String path) {
        PluginFile plugin = new PluginFile();
        try (ZipFile zip = new ZipFile(path)) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    plugin.entries.put(entry.getName(), in.readAllBytes());
                }
            }
            return plugin;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path → bytes of every file in it. */
    Map<String, byte[]> entries() {
        return entries;
    }

    Attributes manifest() {
        try {
            return new Manifest(new ByteArrayInputStream(entries.get("META-INF/MANIFEST.MF")))
                    .getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File name → size of the libraries beside our own jar. */
    Map<String, Integer> libraries() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("WEB-INF/lib/"))
                .filter(entry -> !entry.getKey().equals(OWN_JAR))
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().substring("WEB-INF/lib/".length()),
                                entry -> entry.getValue().length,
                                (a, b) -> a,
                                TreeMap::new));
    }

    Attributes ownManifest() {
        try (JarInputStream jar =
                new JarInputStream(new ByteArrayInputStream(entries.get(OWN_JAR)))) {
            return jar.getManifest().getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path → bytes of every file in our own jar. */
    Map<String, byte[]> ownFiles() {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream jar =
                new ZipInputStream(new ByteArrayInputStream(entries.get(OWN_JAR)))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), jar.readAllBytes());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
