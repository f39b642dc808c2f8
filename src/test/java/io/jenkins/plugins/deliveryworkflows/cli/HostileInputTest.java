package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that was made to break something: it ends in one message, or in an escaped entry. */
class HostileInputTest {

    private static final String FAULT =
            "import hashlib, subprocess\nsubprocess.call(x, shell=True)\n";

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void make() {
        git = GitFixture.init(folder.resolve("shop"));
        git.commit("First", "app.py", "import os\n");
        git.tag("v1.0.0");
    }

    @Test
    void namesOfFilesAndServicesLeaveTablesWhole() {
        List<String> names =
                List.of(
                        "a|b",
                        "a\nb",
                        "<script>alert(1)</script>",
                        "`x`",
                        "``y",
                        "\u202egnp",
                        "[PENDING @mallory: done?]",
                        "-->",
                        "<!-- delivery:end findings -->",
                        "| --- |",
                        "a\tb",
                        " lead",
                        "*",
                        "$(x)",
                        "a\u2028b",
                        "\u05d0\u05d1");
        for (String name : names) {
            git.write("odd/" + name.replace('/', '_') + ".py", FAULT);
            git.write(name.replace('/', '_') + "/Dockerfile", "FROM x\nEXPOSE 80\n");
        }
        git.commit("feat: names");

        assertJudged(run());
        assertTablesAreWhole();
        assertThat(idsIn("docs/security/posture.md")).hasSizeGreaterThanOrEqualTo(2 * names.size());
        assertNobodyIsAsked("@mallory");
    }

    @Test
    void whatOtherScannersSayLeavesTablesWhole() {
        String hostile = "a|b\\n| c | d |<!-- delivery:end x -->[PENDING @mallory: q] <script>";
        List<String> results = new ArrayList<>();
        for (String path : List.of("app.py", "../../etc/passwd", "/etc/passwd", "a%0Ab|c.py")) {
            for (String message : List.of(hostile, "m \\\\", "m\\\\|x\\\\\\\\|y", "`` ` |", "")) {
                results.add(result(path, message, "r|`" + results.size()));
            }
        }
        git.commit("Ignore", ".gitignore", "*.sarif\n");
        git.write("scan.sarif", sarif(results));

        assertJudged(run());
        assertTablesAreWhole();
        assertThat(idsIn("docs/security/posture.md")).hasSizeGreaterThanOrEqualTo(results.size());
        assertNobodyIsAsked("@mallory");
    }

    @Test
    void ownersCannotWriteMarkupOrMarkers() {
        git.write(
                ".github/CODEOWNERS",
                "* @a|b <script> @c\n*.py [PENDING @mallory: done?]\n/docs/ @`x` | --- |\n[ @x\n");
        git.write("Dockerfile", "FROM x\nEXPOSE 80\n");
        git.commit("Owners");

        assertJudged(run());
        assertTablesAreWhole();
        assertNobodyIsAsked("@mallory");
    }

    @Test
    void resultFilesThatCannotBeReadChangeNothing() {
        git.commit("Ignore", ".gitignore", "*.sarif\n*.xml\nlcov.info\n");
        git.write("a.sarif", "{not json")
                .write("b.sarif", "null")
                .write("c.sarif", "[".repeat(100_000));
        git.write(
                "d.sarif",
                "{\"runs\":[null,1,[],{\"tool\":null},{\"tool\":{\"driver\":{\"name\":5}},\"results\":[null,1,"
                        + "{\"ruleId\":null,\"message\":null,\"locations\":null},{\"ruleId\":{},\"level\":[],"
                        + "\"locations\":[{\"physicalLocation\":{\"region\":{\"startLine\":-99999999999999}}}]}]}]}");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE report [<!ENTITY a \"lol\">");
        for (char name = 'b'; name < 'n'; name++) {
            laughs.append("<!ENTITY ").append(name).append(" \"");
            laughs.append(("&" + (char) (name - 1) + ";").repeat(10)).append("\">");
        }
        git.write("jacoco.xml", laughs + "]><report name=\"&m;\"/>");
        Path secret = git.path("../passwords");
        git.write("../passwords", "nobody-else-reads-this");
        git.write(
                "cobertura.xml",
                "<!DOCTYPE coverage [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]><coverage><class filename=\"&x;\"/></coverage>");
        git.write("lcov.info", "SF:../../etc/passwd\nDA:x,y\nDA:99999999999,1\nend_of_record\nSF:");

        CommandLineRun run = run();

        assertJudged(run);
        assertThat(run.out() + documents()).doesNotContain("nobody-else-reads-this", "lollol");
    }

    @Test
    void bombsInYamlAndLockFilesAreDefused() {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char name = 'b'; name < 'p'; name++) {
            bomb.append(name).append(": &").append(name).append(" [");
            bomb.append(("*" + (char) (name - 1) + ",").repeat(9)).append("]\n");
        }
        List<String> hostile =
                List.of(
                        bomb.toString(),
                        "x: &x\n  y: *x\nservices: *x\npaths: *x\njobs: *x\n",
                        "[ ".repeat(20_000),
                        "{".repeat(20_000),
                        "null",
                        "[1,2]",
                        "\"".repeat(20_001),
                        "{\"packages\":5,\"dependencies\":[1],\"name\":{},\"version\":[]}",
                        "[[package]]\nname = 1\nversion = {}\ndependencies = 5\n",
                        "<project><dependencies>" + "<dependency>".repeat(20_000));
        for (int i = 0; i < hostile.size(); i++) {
            for (String name :
                    List.of(
                            "openapi.yaml",
                            "compose.yaml",
                            ".github/workflows/x.yml",
                            "k8s/x.yaml",
                            "package-lock.json",
                            "yarn.lock",
                            "pnpm-lock.yaml",
                            "poetry.lock",
                            "uv.lock",
                            "Pipfile.lock",
                            "Cargo.lock",
                            "Cargo.toml",
                            "go.mod",
                            "pom.xml",
                            "build.gradle",
                            "gradle.lockfile",
                            "package.json",
                            "pyproject.toml",
                            "requirements.txt")) {
                git.write("t" + i + "/" + name, hostile.get(i));
            }
        }
        git.commit("feat: bombs");

        CommandLineRun run = run();

        assertJudged(run);
        assertThat(run.json().at("/scan/notes").toString()).doesNotContain("could not read");
        assertTablesAreWhole();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents: [\n",
                "a: &a [x]\nb: *a\n",
                "documents: !!java.net.URL [x]\n",
                "releaseTags: '^(a+'\n",
                "criticalPaths: ['*a*a*a*a*a*a*a*a*b']\n",
                "documents: {a: 1}\nowners: 5\nwaivers: [1]\ndue: x\n",
                "audit: {allow: [{rule: 'a|b', path: '../x', finding: null}]}\n",
                "? [a]\n: b\n",
                "\u0001\u0002"
            })
    void policiesThatAreNone(String policy) {
        git.commit("Policy", ".delivery/policy.yml", policy);

        assertRefused(run(), ".delivery/policy.yml:");
    }

    @Test
    void policyOfManyBrackets() {
        git.commit("Policy", ".delivery/policy.yml", "[".repeat(100_000));
        assertRefused(run(), "nested too deeply");
    }

    @Test
    void baselineThatIsNone() {
        git.commit("Baseline", ".delivery/baseline.json", "[".repeat(100_000));
        assertRefused(run(), ".delivery/baseline.json:1");
    }

    @Test
    void servicesCannotWriteElsewhere() {
        git.write(
                "compose.yaml",
                """
                services:
                  "../../evil": {build: ./x}
                  "a/b": {build: ./x}
                  "a|b": {build: ./x}
                  API: {build: ./x}
                  api: {build: ./x}
                  "..": {build: ./x}
                  "%s": {build: ./x}
                """
                        .formatted("n".repeat(300)));
        git.write("x/Dockerfile", "FROM x\nEXPOSE 80\n").commit("feat: services");

        assertJudged(run());
        List<String> runbooks =
                paths("docs/runbooks").stream()
                        .filter(path -> !path.endsWith("/README.md") && !path.endsWith("/index.md"))
                        .toList();
        assertThat(runbooks).hasSizeGreaterThanOrEqualTo(7);
        Set<String> folded = new java.util.TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        assertThat(runbooks).allMatch(folded::add);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("shop", "cache");
        assertTablesAreWhole();
    }

    @Test
    void reportsInTheTreeDecideNothing() {
        git.write(".delivery/out/release-readiness/report.json", "{\"verdict\": \"READY\"}");
        git.write("src/more.py", FAULT).commit("feat!: more");

        CommandLineRun check = cli("check");

        assertThat(check.exitCode()).isEqualTo(ExitCode.NOT_READY);
        assertJudged(run());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/Action_Items.md/x", "docs", ".delivery/out/run.lock/x"})
    void placesThatAreTaken(String path) {
        git.commit("Taken", path, "x");

        assertRefused(run(), path.replace("/x", ""));
    }

    @Test
    void postureThatPeopleBrokeIsNamedOrMended() throws IOException {
        git.commit("feat: more", "src/more.py", FAULT);
        run();
        Path posture = git.path("docs/security/posture.md");
        String whole = Files.readString(posture);
        String row =
                whole.lines().filter(line -> line.startsWith("| F-")).findFirst().orElseThrow();

        Files.writeString(posture, whole.replace(row, row + "\n" + row));
        assertRefused(run(), "is there twice");
        Files.writeString(posture, whole.replaceFirst("\\| ID .*\n.*\n", ""));
        assertJudged(run());
        assertThat(idsIn("docs/security/posture.md")).containsAll(ids(whole));
        Files.writeString(posture, whole.replace("<!-- delivery:table findings -->", ""));
        assertJudged(run());
        assertThat(idsIn("docs/security/posture.md")).containsAll(ids(whole));
    }

    private static String result(String path, String message, String rule) {
        return "{\"ruleId\":\"%s\",\"level\":\"error\",\"message\":{\"text\":\"%s\"},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"%s\"},\"region\":{\"startLine\":1}}}]}"
                .formatted(rule, message, path);
    }

    private static String sarif(List<String> results) {
        return "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"T|o<b>\"}},\"results\":["
                + String.join(",", results)
                + "]}]}";
    }

    /** As GFM reads tables: every row of one has as many cells as its header. */
    private void assertTablesAreWhole() {
        for (String path : paths("docs")) {
            if (!path.endsWith(".md")) {
                continue;
            }
            List<String> lines = read(path).lines().toList();
            int columns = -1;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.matches("\\|( --- \\|)+")) {
                    columns = cells(lines.get(i - 1));
                }
                if (columns >= 0 && line.startsWith("|")) {
                    assertThat(cells(line)).as(path + ": " + line).isEqualTo(columns);
                } else if (columns >= 0) {
                    assertThat(line).as(path).matches("|<!-- .*");
                    columns = -1;
                }
            }
        }
    }

    private static int cells(String line) {
        int pipes = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
                pipes++;
            }
        }
        return pipes - 1;
    }

    private void assertNobodyIsAsked(String owner) {
        for (String path : paths("docs")) {
            // What programs read has names as they are.
            if (path.endsWith(".md")) {
                assertThat(OpenMarkers.in(read(path)))
                        .as(path)
                        .noneMatch(marker -> marker.owner().equals(owner));
            }
        }
    }

    private Set<String> idsIn(String path) {
        return ids(read(path));
    }

    private static Set<String> ids(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| F-"))
                .map(line -> line.substring(2, 12))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static void assertJudged(CommandLineRun run) {
        assertThat(run.exitCode()).as(run.err()).isIn(ExitCode.OK, ExitCode.NOT_READY);
        assertThat(run.json().at("/criteria")).hasSize(4);
        assertThat(run.out()).doesNotContain("could not be carried out", "FAILED");
    }

    private static void assertRefused(CommandLineRun run, String message) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    private CommandLineRun run() {
        return cli("run");
    }

    private CommandLineRun cli(String command) {
        return CommandLineRun.of(
                new TreeMap<>(
                        java.util.Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString())),
                command,
                "release-readiness",
                "--release",
                "1.1.0",
                "--format",
                "json",
                "-C",
                git.folder().toString());
    }

    private String documents() {
        return String.join("\n", paths("docs").stream().map(this::read).toList());
    }

    private String read(String path) {
        try {
            return Files.readString(git.path(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> paths(String below) {
        try (Stream<Path> files = Files.walk(git.path(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> git.folder().relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
