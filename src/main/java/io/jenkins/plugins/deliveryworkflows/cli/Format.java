package io.jenkins.plugins.deliveryworkflows.cli;

/** How a result is printed; the constants are what people type. */
enum Format {
    text,
    json,
    markdown
}
