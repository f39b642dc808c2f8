package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads JaCoCo's XML: {@code <package name="com/acme"><sourcefile name="Shop.java"><line nr mi ci
 * mb cb/>}.
 */
final class JacocoReader implements SafeXml.Visitor {

    static final String ROOT = "report";

    private final List<ReportedFile> files = new ArrayList<>();
    private final Deque<String> modules = new ArrayDeque<>();
    private String packageName = "";
    private String name = "";
    private LineCoverage.Builder lines;

    private JacocoReader() {}

    static List<ReportedFile> read(byte[] xml) {
        JacocoReader reader = new JacocoReader();
        return SafeXml.walk(xml, reader) ? reader.files : List.of();
    }

    @Override
    public void begin(String element, SafeXml.Attributes attributes) {
        switch (element) {
            case "group" -> modules.push(attributes.text("name"));
            case "package" -> packageName = attributes.text("name");
            case "sourcefile" -> {
                name = attributes.text("name");
                lines = new LineCoverage.Builder();
            }
            case "line" -> {
                if (lines != null) {
                    line(attributes);
                }
            }
            default -> {}
        }
    }

    private void line(SafeXml.Attributes attributes) {
        int number = attributes.number("nr");
        lines.line(number, attributes.number("ci") > 0);
        if (attributes.number("cb") > 0 || attributes.number("mb") > 0) {
            lines.branches(number, attributes.number("mb") <= 0);
        }
    }

    @Override
    public void end(String element, String text) {
        if (element.equals("sourcefile") && lines != null) {
            String path = packageName.isEmpty() ? name : packageName + "/" + name;
            String module = modules.isEmpty() ? "" : modules.peek();
            files.add(new ReportedFile(path, List.of(), module, lines.build()));
            lines = null;
        } else if (element.equals("group") && !modules.isEmpty()) {
            modules.pop();
        }
    }
}
