package io.jenkins.plugins.deliveryworkflows.engine.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.PersonIdent;

/** Reads {@code history.yml}: who committed what, and when. */
final class SampleHistory {

    private SampleHistory() {}

    /** All commits, the oldest first. */
    static List<SampleCommit> commits() {
        try (InputStream in = SampleHistory.class.getResourceAsStream("history.yml")) {
            JsonNode history = new YAMLMapper().readTree(in);
            List<SampleCommit> commits = new ArrayList<>();
            for (JsonNode commit : history.required("commits")) {
                commits.add(commit(commit, history.required("authors")));
            }
            return commits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleCommit commit(JsonNode node, JsonNode authors) {
        String author = authors.required(node.required("author").textValue()).textValue();
        int email = author.indexOf(" <");
        OffsetDateTime date = OffsetDateTime.parse(node.required("date").textValue());
        List<String> files = new ArrayList<>();
        node.required("files").forEach(file -> files.add(file.textValue()));
        return new SampleCommit(
                node.required("folder").textValue(),
                new PersonIdent(
                        author.substring(0, email),
                        author.substring(email + 2, author.length() - 1),
                        date.toInstant(),
                        date.getOffset()),
                node.required("message").textValue(),
                files,
                node.path("tag").asText(""));
    }
}
