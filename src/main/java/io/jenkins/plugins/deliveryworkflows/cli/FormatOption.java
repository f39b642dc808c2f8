package io.jenkins.plugins.deliveryworkflows.cli;

import picocli.CommandLine.Option;

/** How a result is printed. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print the result: ${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.text;

    Format format() {
        return format;
    }
}
