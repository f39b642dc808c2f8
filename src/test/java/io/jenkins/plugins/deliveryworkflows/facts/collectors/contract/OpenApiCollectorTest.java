package io.jenkins.plugins.deliveryworkflows.facts.collectors.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class OpenApiCollectorTest {

    private static List<Endpoint> endpoints(String path, String text) {
        return Collected.of(new OpenApiCollector(), path, text).endpoints();
    }

    private static Endpoint declared(
            String method, String path, String file, String symbol, int line) {
        return new Endpoint(method, path, Endpoint.OPENAPI, new Citation(file, symbol, line));
    }

    @Test
    void readsYamlWithTheServersPathBeforeEachPath() {
        String file = "docs/openapi.yaml";
        assertThat(Collected.ofWorkspace(new OpenApiCollector(), "express-react-shop").endpoints())
                .containsExactly(
                        declared("GET", "/api/v1/products", file, "listProducts", 8),
                        declared("POST", "/api/v1/products", file, "POST /products", 8),
                        declared(
                                "PUT",
                                "/api/v1/users/{userId}/profile",
                                file,
                                "updateProfile",
                                14));
    }

    @Test
    void readsSwaggerInJson() {
        assertThat(
                        endpoints(
                                "swagger.json",
                                """
                                {
                                  "paths": {
                                    "/a/{id}": {
                                      "x-note": {"get": {}},
                                      "delete": {"tags": [{"get": 1}], "operationId": "drop"}
                                    }
                                  },
                                  "swagger": "2.0",
                                  "basePath": "/v2/"
                                }
                                """))
                .containsExactly(declared("DELETE", "/v2/a/{id}", "swagger.json", "drop", 3));
    }

    @Test
    void leavesOutAServerWithVariables() {
        assertThat(
                        endpoints(
                                "api.yml",
                                "openapi: 3.1.0\nservers:\n  - url: https://{host}/{base}\n  - url: /other\npaths:\n  /a:\n    get: {}\n"))
                .extracting(Endpoint::path)
                .containsExactly("/a");
    }

    @Test
    void takesNoOtherDocumentForAContract() {
        assertThat(
                        endpoints(
                                "a.json",
                                "{\"note\": \"openapi\", \"paths\": {\"/a\": {\"get\": {}}}}"))
                .isEmpty();
        assertThat(
                        endpoints(
                                "tsconfig.json",
                                "{\"compilerOptions\": {\"paths\": {\"openapi\": []}}}"))
                .isEmpty();
    }

    @Test
    void saysNothingOfADamagedDocument() {
        assertThat(endpoints("a.json", "{\"openapi\": \"3.0.0\", \"paths\": {\"/a\": {\"get\": {}"))
                .isEmpty();
        assertThat(endpoints("a.yaml", "openapi: 3.0.0\npaths:\n  /a:\n    get: [\n\t- {{ x }}"))
                .isEmpty();
    }

    @Test
    void expandsNoAliases() {
        StringBuilder text = new StringBuilder("openapi: 3.0.0\nx0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            text.append("x%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        text.append("paths:\n  /a:\n    get: {}\n");
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(endpoints("a.yaml", text.toString())).hasSize(1));
    }

    @Test
    void survivesDeepNesting() {
        assertThat(endpoints("a.json", "{\"openapi\": \"3\", \"paths\": " + "[".repeat(100_000)))
                .isEmpty();
        assertThat(endpoints("a.yaml", "openapi: 3\npaths: " + "[".repeat(100_000))).isEmpty();
    }

    @Test
    void takesThePathBehindAVariableHost() {
        for (String server :
                List.of("{server}/api/v1", "{scheme}://{host}/api/v1/", "https://{host}/api/v1")) {
            assertThat(
                            endpoints(
                                    "api.yml",
                                    "openapi: 3.1.0\nservers:\n  - url: \""
                                            + server
                                            + "\"\npaths:\n  /a:\n    get: {}\n"))
                    .extracting(Endpoint::path)
                    .containsExactly("/api/v1/a");
        }
    }

    @Test
    void takesNoPrefixFromAVariableAlone() {
        assertThat(
                        endpoints(
                                "api.yml",
                                "openapi: 3.1.0\nservers:\n  - url: \"{server}\"\npaths:\n  /a:\n    get: {}\n"))
                .extracting(Endpoint::path)
                .containsExactly("/a");
    }
}
