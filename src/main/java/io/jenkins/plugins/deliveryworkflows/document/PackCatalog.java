package io.jenkins.plugins.deliveryworkflows.document;

public final class PackCatalog {
    public static PackCatalog builtIn() {
        return new PackCatalog();
    }

    public boolean isOutput(String p) {
        return p.startsWith("docs/architecture/context") || p.startsWith(".delivery/out/");
    }
}
