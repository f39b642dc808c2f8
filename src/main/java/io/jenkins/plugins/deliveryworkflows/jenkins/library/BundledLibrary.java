package io.jenkins.plugins.deliveryworkflows.jenkins.library;

import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jenkinsci.plugins.workflow.libs.LibraryConfiguration;

/** The files of {@code vars/} as the plugin carries them, in the plugin's version. */
final class BundledLibrary {

    static final String NAME = Product.NAME;

    private BundledLibrary() {}

    static LibraryConfiguration configuration() {
        LibraryConfiguration configuration =
                new LibraryConfiguration(NAME, new BundledLibraryRetriever());
        configuration.setDefaultVersion(Product.version());
        configuration.setIncludeInChangesets(false);
        return configuration;
    }

    /** The names of the files. */
    static List<String> files() throws IOException {
        try (InputStream index = open("index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /**
     * @param file a name from {@link #files()}
     */
    static InputStream read(String file) throws IOException {
        return open("vars/" + file);
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = BundledLibrary.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("The plugin's file is damaged: it has no " + resource);
        }
        return stream;
    }
}
