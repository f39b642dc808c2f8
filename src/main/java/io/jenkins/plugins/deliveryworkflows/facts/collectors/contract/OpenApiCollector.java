package io.jenkins.plugins.deliveryworkflows.facts.collectors.contract;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.List;
import java.util.Optional;

/** Collects the HTTP operations that OpenAPI and Swagger documents declare. */
public final class OpenApiCollector implements Collector<OpenApiCollector.Said> {

    /**
     * The operations of a document.
     *
     * @param prefix the path that the server or {@code basePath} puts before all others
     */
    record Said(String prefix, List<Operation> operations) {}

    /**
     * An operation.
     *
     * @param id empty where the document gives none
     * @param line where its path stands
     */
    record Operation(String method, String path, String id, int line) {}

    @Override
    public String id() {
        return "openapi";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Said> type() {
        return Said.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return file.hasExtension("json", "yaml", "yml") && !file.isTest();
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        boolean contract = text.contains("openapi") || text.contains("swagger");
        return contract && text.contains("paths")
                ? OpenApiDocument.read(text, file.hasExtension("json"))
                : Optional.empty();
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        for (FileFacts<Said> file : files) {
            for (Operation operation : file.said().operations()) {
                String symbol =
                        operation.id().isEmpty()
                                ? operation.method() + " " + operation.path()
                                : operation.id();
                facts.add(
                        new Endpoint(
                                operation.method(),
                                file.said().prefix() + operation.path(),
                                Endpoint.OPENAPI,
                                new Citation(file.file().path(), symbol, operation.line())));
            }
        }
    }
}
