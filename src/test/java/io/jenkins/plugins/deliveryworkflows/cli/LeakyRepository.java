package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.nio.file.Path;
import java.util.List;

/** A repository with a secret in every place that can carry one. */
final class LeakyRepository {

    private final GitFixture git;
    private final PlantedSecrets planted;

    private LeakyRepository(GitFixture git, PlantedSecrets planted) {
        this.git = git;
        this.planted = planted;
    }

    static GitFixture make(Path folder, PlantedSecrets planted) {
        LeakyRepository made = new LeakyRepository(GitFixture.init(folder), planted);
        made.writeFirstRelease();
        made.writeCode();
        made.writeNames();
        made.writeDependencies();
        made.writeOperation();
        made.writeDocuments();
        made.commitAll();
        made.leaveResults();
        return made.git;
    }

    /**
     * What people typed into documents of their own, which nobody takes away: without the same text
     * around a change git wouldn't apply it.
     */
    static List<String> writtenByPeople(PlantedSecrets planted, GitFixture git) {
        return List.of(
                "change log in CHANGELOG.md",
                "decision record in " + git.path("docs/adr/0001-use-sql.md"),
                "guide in " + git.path("docs/guide.md"),
                "posture in a patch",
                "posture in " + git.path("docs/security/posture.md"),
                "waivers in " + git.path(".delivery/waivers.yml"),
                "policy in " + git.path(".delivery/policy.yml"));
    }

    private void writeFirstRelease() {
        git.write("src/app.py", "import os\n").commit("First");
        git.tag("v1.0.0");
    }

    private void writeCode() {
        git.write(
                "src/app.py",
                """
                import os, hashlib, subprocess
                from fastapi import FastAPI
                app = FastAPI(title="%s")
                token = "%s"
                password = "%s"
                URL = os.environ.get("DATABASE_URL", "postgres://shop:%s@db/shop")
                KEY = os.environ["%s"]

                @app.get("/rooms/%s")
                def rooms(): return hashlib.md5(b"%s")

                subprocess.call("curl -H 'Authorization: Bearer %s' " + x, shell=True)
                subprocess.call(f"curl -u shop:{x} password=%s", shell=True)
                """
                        .formatted(
                                planted.token("title"),
                                planted.token("code"),
                                planted.password("password in code"),
                                planted.password("address in code"),
                                planted.token("name of a variable"),
                                planted.token("route"),
                                planted.token("hashed"),
                                planted.token("line of a finding"),
                                planted.password("password in a line of a finding")));
        git.write(
                "src/main/java/shop/Shop.java",
                """
                package shop;
                @RequestMapping("/%s")
                @RestController
                class Shop {
                    private static final String PASSWORD = "%s";
                    @GetMapping("/x/%s") String x() { return "select * from x where y=" + y; }
                    @Value("${shop.key:%s}") String key;
                }
                """
                        .formatted(
                                planted.token("prefix"),
                                planted.password("password in Java"),
                                planted.token("route in Java"),
                                planted.token("default in Java")));
        git.write("src/test_app.py", "def test_" + planted.token("test") + "(): pass\n");
        git.write(
                "src/web.tsx",
                "const routes = [{path: '/"
                        + planted.token("page")
                        + "', element: <A/>}];\n"
                        + "fetch('https://x:"
                        + planted.password("address in a page")
                        + "@h/a')\n");
        git.write(
                "migrations/V1__shop.sql",
                """
                CREATE TABLE %s (id int, %s text DEFAULT '%s');
                CREATE USER shop PASSWORD '%s';
                """
                        .formatted(
                                planted.token("table"),
                                planted.token("column"),
                                planted.token("default in SQL"),
                                planted.password("user in SQL")));
    }

    private void writeNames() {
        git.write("src/" + planted.token("file") + ".py", "import hashlib\nhashlib.md5(b'x')\n");
        git.write(planted.token("folder") + "/Dockerfile", "FROM alpine\nEXPOSE 80\n");
        git.write("keys/password=" + planted.password("password as name") + ".txt", "x\n");
        git.write(planted.token("module") + "/package.json", "{\"name\": \"x\"}\n");
    }

    private void writeDependencies() {
        git.write(
                "package.json",
                """
                {"name": "%s", "license": "%s",
                 "scripts": {"test": "TOKEN=%s jest", "%s": "x"},
                 "dependencies": {"%s": "1", "left": "git+https://u:%s@h/left.git"}}
                """
                        .formatted(
                                planted.token("package"),
                                planted.token("licence"),
                                planted.token("script"),
                                planted.token("name of a script"),
                                planted.token("dependency"),
                                planted.password("address of a dependency")));
        git.write(
                "package-lock.json",
                """
                {"name": "x", "lockfileVersion": 3, "packages": {
                 "": {"name": "x"},
                 "node_modules/%s": {"version": "%s"},
                 "node_modules/left": {"version": "1.0.0", "license": "%s",
                  "resolved": "https://shop:%s@registry.example.org/left.tgz"}}}
                """
                        .formatted(
                                planted.token("locked package"),
                                planted.token("locked version"),
                                planted.token("locked licence"),
                                planted.password("address in a lock file")));
        git.write(
                "requirements.txt",
                "--index-url https://shop:"
                        + planted.password("index")
                        + "@pypi.example.org\n"
                        + planted.token("requirement")
                        + "==1.0\n");
        git.write(
                "go.mod",
                "module example.org/"
                        + planted.token("Go module")
                        + "\nrequire example.org/"
                        + planted.token("Go requirement")
                        + " v1.0.0\n");
        git.write(
                "pom.xml",
                "<project><groupId>g</groupId><artifactId>"
                        + planted.token("artifact")
                        + "</artifactId><version>"
                        + planted.token("version in Maven")
                        + "</version><repositories><repository><url>https://u:"
                        + planted.password("address in Maven")
                        + "@h/</url></repository></repositories><properties><db.password>"
                        + planted.password("property in Maven")
                        + "</db.password></properties></project>\n");
    }

    private void writeOperation() {
        git.write(
                "compose.yaml",
                """
                services:
                  %s:
                    image: shop:%s
                    build: ./src
                    ports: ["80:80"]
                    healthcheck: {test: "curl -H 'X: %s' localhost"}
                    environment:
                      %s: x
                      DB_PASSWORD: %s
                """
                        .formatted(
                                planted.token("service"),
                                planted.token("image"),
                                planted.token("health check"),
                                planted.token("key in YAML"),
                                planted.password("password in YAML")));
        git.write(
                "src/Dockerfile",
                """
                FROM alpine:%s
                ENV TOKEN=%s
                ENV DB_PASSWORD=%s
                LABEL x=%s
                EXPOSE 80
                CMD ["sh", "-c", "TOKEN=%s x"]
                """
                        .formatted(
                                planted.token("tag of an image"),
                                planted.token("Dockerfile"),
                                planted.password("password in a Dockerfile"),
                                planted.token("label"),
                                planted.token("start of an image")));
        git.write(
                ".github/workflows/ci.yml",
                """
                name: %s
                on: push
                jobs:
                  %s:
                    runs-on: x
                    steps:
                      - name: %s
                        run: npm install && TOKEN=%s npm test
                """
                        .formatted(
                                planted.token("pipeline"),
                                planted.token("job"),
                                planted.token("step"),
                                planted.token("command of a pipeline")));
        git.write(
                "openapi.yaml",
                """
                openapi: 3.0.0
                info: {title: %s, version: %s}
                servers: [{url: "https://u:%s@h/"}]
                paths:
                  /orders/%s:
                    get: {operationId: %s, summary: %s, responses: {}}
                """
                        .formatted(
                                planted.token("title in OpenAPI"),
                                planted.token("version in OpenAPI"),
                                planted.password("server in OpenAPI"),
                                planted.token("path in OpenAPI"),
                                planted.token("operation in OpenAPI"),
                                planted.token("summary in OpenAPI")));
        git.write(".github/CODEOWNERS", "* @" + planted.token("owner") + "\n");
        git.write(".env.example", "API_KEY=" + planted.token("example of variables") + "\n");
        git.write(
                "src/main/resources/application.yml",
                "spring.datasource.password: "
                        + planted.password("configuration")
                        + "\n"
                        + planted.token("key of a configuration")
                        + ": x\n");
        git.write(
                "k8s/shop.yaml",
                "apiVersion: v1\nkind: Deployment\nmetadata: {name: "
                        + planted.token("deployment").toLowerCase(java.util.Locale.ROOT)
                        + "}\nspec: {template: {spec: {containers: [{name: x, image: \"y:"
                        + planted.token("image in Kubernetes")
                        + "\"}]}}}\n");
    }

    private void writeDocuments() {
        git.write(
                "README.md",
                "# Shop\n\n[link](gone-"
                        + planted.token("link")
                        + ".md)\n\n"
                        + "Token "
                        + planted.token("read me")
                        + "\n");
        git.write("docs/guide.md", "# " + planted.token("guide") + "\n\n[x](y.md)\n");
        git.write("docs/adr/0001-use-sql.md", "# " + planted.token("decision record") + "\n");
        git.write(
                "CHANGELOG.md",
                "# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- "
                        + planted.token("change log")
                        + "\n");
        git.write(
                "docs/security/posture.md",
                """
                ---
                delivery: {pack: security, version: "0.1"}
                ---

                # Security posture

                ## Findings

                <!-- delivery:table findings -->

                | ID | Title | Severity | Where | Evidence | Recommendation | Owner | Status | Disposition | Reason |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                | F-12345678 | Gone | HIGH | `x` | y | z | @a | open | accepted | Known as %s |
                """
                        .formatted(planted.token("posture")));
        git.write(
                ".delivery/policy.yml",
                "owners:\n  default: '@"
                        + planted.token("policy")
                        + "'\n"
                        + "scanners: {required: ["
                        + planted.token("policy")
                        + "]}\n");
        git.write(
                ".delivery/waivers.yml",
                """
                waivers:
                  - criterion: release-notes-and-runbooks-updated
                    workflow: release-readiness
                    reason: The token %s is known to everybody who works here and is no harm.
                    approvedBy: %s@example.org
                    expires: 2026-12-24
                """
                        .formatted(planted.token("waivers"), planted.token("waivers")));
    }

    private void commitAll() {
        git.git("checkout", "--quiet", "-b", "feature/" + planted.token("branch"));
        git.git("add", "--all");
        git.git(
                "-c",
                "user.name=Ada",
                "commit",
                "--quiet",
                "--author",
                planted.token("author") + " <" + planted.token("address of the author") + "@e.org>",
                "--message",
                "feat(" + planted.token("scope") + ")!: use " + planted.token("subject"),
                "--message",
                "Body "
                        + planted.token("body")
                        + "\n\nBREAKING CHANGE: "
                        + planted.token("breaking change"));
        git.write("src/more.py", "a = 1\n");
        git.commit("fix: login with password=" + planted.password("password in a subject"));
        git.write("src/more.py", "a = 2\n");
        git.commit("Merge branch 'x/" + planted.token("merged branch") + "'");
        git.tag(planted.token("tag"));
        git.tag("v1.5.0-" + planted.token("tag of a release"));
        git.git(
                "remote",
                "add",
                "origin",
                "https://shop:" + planted.password("remote") + "@example.org/shop.git");
    }

    private void leaveResults() {
        git.write(".gitignore", "*.sarif\nlcov.info\njacoco.xml\n");
        git.write(
                "scan.sarif",
                """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "%s", "rules": [
                   {"id": "R", "shortDescription": {"text": "%s"}, "help": {"text": "%s"}}]}},
                 "results": [
                  {"ruleId": "R", "level": "error", "message": {"text": "found %s"},
                   "locations": [{"physicalLocation": {"artifactLocation": {"uri": "src/app.py"},
                    "region": {"startLine": 4, "snippet": {"text": "%s"}}}}]},
                  {"ruleId": "%s", "level": "error", "message": {"text": "password = '%s'"},
                   "locations": [{"physicalLocation": {"artifactLocation": {"uri": "src/%s.py"}}}]},
                  {"ruleId": "hardcoded-secret", "level": "error", "message": {"text": "%s"},
                   "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a"}}}]}
                 ]}]}
                """
                        .formatted(
                                planted.token("name of a scanner"),
                                planted.token("title of a scanner's rule"),
                                planted.token("help of a scanner's rule"),
                                planted.token("scanner's message"),
                                planted.token("scanner's snippet"),
                                planted.token("scanner's rule"),
                                planted.password("password in a scanner's message"),
                                planted.token("scanner's path"),
                                planted.token("scanner's secret")));
        git.write(
                "lcov.info",
                "SF:src/" + planted.token("path of coverage") + ".py\nDA:1,0\nend_of_record\n");
        git.write(
                "jacoco.xml",
                "<report name='"
                        + planted.token("name of coverage")
                        + "'><package name='"
                        + planted.token("package of coverage")
                        + "'><sourcefile name='X.java'><line nr='1' mi='1' ci='0'/></sourcefile></package></report>\n");
    }
}
