package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This product: its name and version as the build wrote them. */
public final class Product {

    public static final String NAME = "delivery-workflows";

    private static final String VERSION = load();

    private Product() {}

    /** The full version, {@code 0.1.0-SNAPSHOT}. */
    public static String version() {
        return VERSION;
    }

    /**
     * Major and minor version, {@code 0.1}: within one, the bytes of rendered documents don't
     * change.
     */
    public static String documentVersion() {
        String[] parts = VERSION.split("[.-]", 3);
        return parts[0] + "." + parts[1];
    }

    private static String load() {
        try (InputStream in =
                Product.class.getResourceAsStream(
                        "/io/jenkins/plugins/deliveryworkflows/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
