package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads Cobertura's XML, which coverage.py, coverlet, gocover-cobertura and others write: {@code
 * <class filename="app/shop.py"><lines><line number hits branch condition-coverage/>}.
 */
final class CoberturaReader implements SafeXml.Visitor {

    static final String ROOT = "coverage";

    private static final int MOST_ROOTS = 100;

    private final List<ReportedFile> files = new ArrayList<>();
    private final List<String> roots = new ArrayList<>();
    private String name = "";
    private LineCoverage.Builder lines;

    private CoberturaReader() {}

    static List<ReportedFile> read(byte[] xml) {
        CoberturaReader reader = new CoberturaReader();
        return SafeXml.walk(xml, reader) ? reader.files : List.of();
    }

    @Override
    public void begin(String element, SafeXml.Attributes attributes) {
        if (element.equals("class")) {
            name = attributes.text("filename");
            lines = new LineCoverage.Builder();
        } else if (element.equals("line") && lines != null) {
            int number = attributes.number("number");
            lines.line(number, attributes.number("hits") > 0);
            if (attributes.text("branch").equalsIgnoreCase("true")) {
                lines.branches(number, attributes.text("condition-coverage").startsWith("100%"));
            }
        }
    }

    @Override
    public void end(String element, String text) {
        if (element.equals("source") && !text.isEmpty() && roots.size() < MOST_ROOTS) {
            roots.add(text);
        } else if (element.equals("class") && lines != null) {
            files.add(new ReportedFile(name, roots, "", lines.build()));
            lines = null;
        }
    }
}
