package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Procfile: one process type with its command on each line. */
final class Procfile {

    private static final Pattern PROCESS = Pattern.compile("([A-Za-z0-9_-]{1,64}):\\s*(\\S.*)");

    private Procfile() {}

    static boolean isNamed(SourceFile file) {
        return file.name().equals("Procfile");
    }

    /** A service for each process that keeps running; {@code release} runs once per deployment. */
    static List<ServicePart> parts(SourceFile file, String text) {
        return entryPoints(file, text).stream()
                .filter(process -> !process.source().symbol().equals("release"))
                .map(process -> part(file, process.source()))
                .toList();
    }

    private static ServicePart part(SourceFile file, Citation source) {
        return new ServicePart(
                ServicePart.Origin.PROCFILE,
                source.symbol(),
                file.folder(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                source.symbol(),
                source.line());
    }

    static List<EntryPoint> entryPoints(SourceFile file, String text) {
        List<EntryPoint> found = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher process = PROCESS.matcher(lines[i]);
            if (process.matches()) {
                Citation source = new Citation(file.path(), process.group(1), i + 1);
                found.add(new EntryPoint(CommandText.of(process.group(2)), "process", source));
            }
        }
        return found;
    }
}
