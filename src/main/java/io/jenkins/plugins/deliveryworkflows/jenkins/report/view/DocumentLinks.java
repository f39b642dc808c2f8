package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the archived documents of a report can be read. */
public final class DocumentLinks {

    private final String archive;
    private final Set<String> archived;

    private DocumentLinks(String archive, Set<String> archived) {
        this.archive = archive;
        this.archived = archived;
    }

    /**
     * @param archive address of the folder with the report's documents, with a slash at its end
     */
    public static DocumentLinks of(Report report, String archive) {
        return new DocumentLinks(
                archive,
                report.outputs().stream()
                        .filter(output -> output.state() == OutputDocument.State.DRAFT)
                        .map(OutputDocument::path)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** No document was archived. */
    public static DocumentLinks none() {
        return new DocumentLinks("", Set.of());
    }

    /** The address of a document as text; null for what isn't archived. */
    public String to(String path) {
        return archived.contains(path) ? archive + encoded(path) + "/*view*/" : null;
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
