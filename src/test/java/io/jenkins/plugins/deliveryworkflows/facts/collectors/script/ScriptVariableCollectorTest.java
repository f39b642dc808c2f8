package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptVariableCollectorTest {

    private static List<String> variables(String text) {
        return Collected.of(new ScriptVariableCollector(), "src/config.ts", text)
                .variables()
                .stream()
                .map(v -> v.name() + (v.optional() ? "?" : ""))
                .toList();
    }

    @Test
    void findsTheVariablesOfAWorkspaceAndWhetherTheyHaveADefault() {
        assertThat(
                        Collected.ofWorkspace(new ScriptVariableCollector(), "express-react-shop")
                                .variables())
                .containsExactly(
                        new Variable(
                                "NODE_ENV",
                                false,
                                true,
                                new Citation("server/src/main.ts", "NODE_ENV", 15)),
                        new Variable(
                                "ORDERS_URL",
                                false,
                                false,
                                new Citation("server/src/main.ts", "ORDERS_URL", 12)),
                        new Variable(
                                "PORT", false, true, new Citation("server/src/main.ts", "PORT", 7)),
                        new Variable(
                                "REPORT_TITLE",
                                false,
                                false,
                                new Citation("server/src/admin.js", "REPORT_TITLE", 4)),
                        new Variable(
                                "VITE_API_URL",
                                false,
                                true,
                                new Citation("web/src/router.tsx", "VITE_API_URL", 25)));
    }

    @Test
    void readsDestructuredVariables() {
        assertThat(variables("const { HOST, PORT = '1', KEY: key, ...rest } = process.env;"))
                .containsExactly("HOST", "KEY", "PORT?");
    }

    @Test
    void takesAChoiceForADefault() {
        assertThat(
                        variables(
                                "const a = process.env.A ? 1 : 2; b(process.env.B ?? ''); c(process.env.C?.trim());"))
                .containsExactly("A?", "B?", "C");
    }

    @Test
    void takesTheSecondArgumentOfAReaderForADefault() {
        assertThat(
                        variables(
                                "const a = parseEnvVarBoolean(\n  process.env.A,\n  false,\n);"
                                        + " b(toInt(process.env.B)); join(process.env.C, 'c');"))
                .containsExactly("A?", "B", "C");
    }

    @Test
    void doesWithoutWhatItOnlyComparesWithAWord() {
        assertThat(
                        variables(
                                "if (process.env.A === '1') go(); if (process.env.B === undefined) stop();"))
                .containsExactly("A?", "B");
    }

    @Test
    void isRequiredWhereOnePlaceHasNoDefault() {
        assertThat(variables("const a = process.env.A || 'x';\nuse(process.env.A);"))
                .containsExactly("A");
    }

    @Test
    void readsTemplatesButNoOtherTexts() {
        assertThat(
                        variables(
                                "const url = `http://${process.env.HOST}/`;\nthrow new Error('process.env.MISSING is missing');"))
                .containsExactly("HOST");
    }

    @Test
    void leavesOutWhatTheToolsSet() {
        assertThat(
                        variables(
                                "use(import.meta.env.MODE, import.meta.env.VITE_A, process.env.npm_package_name);"))
                .containsExactly("VITE_A");
    }

    @Test
    void takesNoAssignmentForARead() {
        assertThat(variables("process.env.TZ = 'UTC';\nif (process.env.A === 'x') { run(); }"))
                .containsExactly("A?");
    }

    @Test
    void leavesOutComments() {
        assertThat(variables("// process.env.A\n/* process.env.B */ use(process.env.C);"))
                .containsExactly("C");
    }

    @Test
    void findsTheConnectionsOfPrismaSchemas() {
        assertThat(
                        Collected.of(
                                        new ScriptVariableCollector(),
                                        "prisma/schema.prisma",
                                        """
                                        datasource db {
                                          // url = env("COMMENTED")
                                          url       = env("DATABASE_URL")
                                          directUrl = env( "DIRECT_URL" )
                                        }
                                        generator g { url = env("DATABASE_URL") }
                                        """)
                                .variables())
                .extracting(v -> v.name() + " " + v.optional() + " " + v.source().line())
                .containsExactly("DATABASE_URL false 3", "DIRECT_URL false 4");
    }

    @Test
    void readsWhatViteLoads() {
        assertThat(
                        variables(
                                """
                                import { defineConfig, loadEnv } from 'vite';
                                const title = (env: Record<string, string>) => env.APP_TITLE;
                                export default defineConfig(({ mode }) => {
                                  const env = loadEnv(mode, process.cwd(), '');
                                  const { API_URL, LOG_LEVEL = 'info' } = loadEnv(mode, '.');
                                  const { PROXY_URL } = env;
                                  const all = { ...loadEnv(mode, '.', 'X'), fixed: 1 };
                                  return { port: env.PORT || 80, key: all['SIGNING_KEY'], a: other.env.NOT };
                                });
                                """))
                .containsExactlyInAnyOrder(
                        "APP_TITLE", "API_URL", "LOG_LEVEL?", "PROXY_URL", "PORT?", "SIGNING_KEY");
    }

    @Test
    void takesNoOtherObjectForWhatViteLoads() {
        assertThat(
                        variables(
                                """
                                import { loadEnv } from 'vite';
                                const size = loadEnv(mode, '.').length;
                                const env = settings(loadEnv);
                                use(env.SECRET, size.WIDTH);
                                """))
                .isEmpty();
    }
}
