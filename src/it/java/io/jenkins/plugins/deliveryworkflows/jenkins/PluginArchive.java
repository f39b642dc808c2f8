package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The installable plugin that the everyday build made, and the classes of our own jar in it. */
final class PluginArchive {

    static final Path FILE = Path.of("target", "delivery-workflows.hpi");

    private PluginArchive() {}

    /** The class files of our own jar by entry name. */
    static Map<String, byte[]> classFiles() throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (InputStream file = Files.newInputStream(FILE);
                ZipInputStream archive = new ZipInputStream(file)) {
            for (ZipEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
                if (e.getName().startsWith("WEB-INF/lib/delivery-workflows")) {
                    readJar(new ZipInputStream(archive), classes);
                }
            }
        }
        return classes;
    }

    private static void readJar(ZipInputStream jar, Map<String, byte[]> classes)
            throws IOException {
        for (ZipEntry e = jar.getNextEntry(); e != null; e = jar.getNextEntry()) {
            if (e.getName().endsWith(".class")) {
                classes.put(e.getName(), jar.readAllBytes());
            }
        }
    }
}
