package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import java.util.List;

/** Tells by its content which tool wrote a report, and reads it. */
final class CoverageReport {

    private CoverageReport() {}

    /** The files that it speaks of; none where it is of no known kind. */
    static List<ReportedFile> read(byte[] content) {
        return switch (firstSign(content)) {
            case '<' ->
                    switch (SafeXml.root(content).orElse("")) {
                        case JacocoReader.ROOT -> JacocoReader.read(content);
                        case CoberturaReader.ROOT -> CoberturaReader.read(content);
                        default -> List.of();
                    };
            default -> LcovReader.read(content);
        };
    }

    private static char firstSign(byte[] content) {
        int at = content.length > 2 && content[0] == (byte) 0xEF ? 3 : 0;
        while (at < content.length && Character.isWhitespace(content[at])) {
            at++;
        }
        return at < content.length ? (char) content[at] : ' ';
    }
}
