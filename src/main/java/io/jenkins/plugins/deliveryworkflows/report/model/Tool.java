package io.jenkins.plugins.deliveryworkflows.report.model;

import io.jenkins.plugins.deliveryworkflows.workspace.Product;

/** The program that made a report. */
public record Tool(String name, String version) {

    /** This very program. */
    public static Tool current() {
        return new Tool(Product.NAME, Product.version());
    }
}
