package io.jenkins.plugins.deliveryworkflows.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A command line that was run to its end in this process: how it ended and what it said. */
record CommandLineRun(int exitCode, String out, String err) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** Runs a command that keeps its facts below {@code cache}. */
    static CommandLineRun of(Path cache, String... args) {
        return of(Map.of("XDG_CACHE_HOME", cache.toString()), args);
    }

    static CommandLineRun of(Map<String, String> environment, String... args) {
        return of(environment, false, new Cancellation(), args);
    }

    /** Runs a command as a person at a terminal sees it. */
    static CommandLineRun atTerminal(Path cache, Map<String, String> environment, String... args) {
        Map<String, String> all = new TreeMap<>(environment);
        all.put("XDG_CACHE_HOME", cache.toString());
        return of(all, true, new Cancellation(), args);
    }

    static CommandLineRun of(
            Map<String, String> environment,
            boolean interactive,
            Cancellation cancellation,
            String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                new CommandRunner(
                                new PrintWriter(out),
                                new PrintWriter(err),
                                environment,
                                interactive,
                                cancellation)
                        .run(args);
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    /** Standard output, which must be one JSON value and nothing else. */
    JsonNode json() {
        try {
            return JSON.readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("stdout is no JSON: " + out + "\nstderr: " + err, e);
        }
    }

    /** A criterion of the report on standard output. */
    JsonNode criterion(String id) {
        return StreamSupport.stream(json().path("criteria").spliterator(), false)
                .filter(criterion -> criterion.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no criterion " + id + " in " + out));
    }
}
