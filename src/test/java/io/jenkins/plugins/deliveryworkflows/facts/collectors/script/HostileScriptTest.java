package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileScriptTest {

    private static final Path SHOP = Path.of("src/test/resources/workspaces/express-react-shop");

    private static List<Collector<?>> collectors() {
        return List.of(
                new ExpressCollector(),
                new ReactRouterCollector(),
                new ScriptVariableCollector(),
                new NodeModuleCollector());
    }

    @Test
    void readsFilesThatBreakOffAnywhere() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SHOP)) {
            files = walk.filter(p -> p.toString().matches(".*\\.(ts|tsx|js|json)")).toList();
        }
        assertThat(files).hasSizeGreaterThan(10);
        for (Path file : files) {
            String text = Files.readString(file);
            String path = SHOP.relativize(file).toString().replace('\\', '/');
            for (int end = 0; end < text.length(); end++) {
                String head = text.substring(0, end);
                String tail = text.substring(end);
                for (Collector<?> collector : collectors()) {
                    assertThatCode(() -> Collected.of(collector, path, head, "b/" + path, tail))
                            .as("%s cut at %d", path, end)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app.get('/a', (",
                "<Route path={",
                "<Route path='a'>",
                "const a = {b:",
                "import ",
                "export default [",
                "const a =\n\n",
                "`${process.env.",
                "app.use(app,",
                "require('express')(",
                "((((((((((",
                "))))))))))",
                "function f(app) {",
                "=> {",
                "/* ",
                "a as b as c as ",
                "const a = b + ",
                "this.router = new "
            })
    void needsLittleTimeForEndlessRepetition(String piece) {
        String text =
                "import express from 'express'; import 'react-router';\nconst app = express();\n"
                        + piece.repeat(400_000 / piece.length());
        for (Collector<?> collector : collectors()) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(10), () -> Collected.of(collector, "a.tsx", text));
        }
    }

    @Test
    void boundsConstantsThatMultiplyOneAnother() {
        StringBuilder text = new StringBuilder("const app = require('express')();\n");
        for (int i = 0; i < 30; i++) {
            text.append("const c%d = c%d + c%d + c%d;\n".formatted(i, i + 1, i + 1, i + 1));
        }
        text.append("app.get('/x' + c0, handler);");
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        assertThat(
                                        Collected.of(
                                                        new ExpressCollector(),
                                                        "app.js",
                                                        text.toString())
                                                .endpoints())
                                .hasSize(1));
    }
}
