package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonDependencyCollectorTest {

    private final PythonDependencyCollector collector = new PythonDependencyCollector();

    private List<String> collect(String... pathsAndTexts) {
        return ShownDependencies.of(collector, pathsAndTexts);
    }

    @Test
    void tellsUseOfUvFromTheProjectsOwnPackage() {
        assertThat(ShownDependencies.in(collector, "uv"))
                .containsExactly(
                        "anyio 4.3.0", "fastapi 0.110.1 direct", "ruff-tool 0.3.7 dev direct");
    }

    @Test
    void tellsUseOfPoetryFromManifestWhereLockHasNoGroups() {
        assertThat(ShownDependencies.in(collector, "poetry"))
                .containsExactly("flask 3.0.3 direct", "jinja2 3.1.3", "pytest 8.1.1 dev direct");
    }

    @Test
    void tellsUseOfPoetryFromGroupsAndCategories() {
        String lock =
                """
                [[package]]
                name = "a"
                version = "1"
                groups = ["main", "dev"]

                [[package]]
                name = "b"
                version = "2"
                groups = ["dev"]

                [[package]]
                name = "c"
                version = "3"
                category = "dev"
                """;

        assertThat(collect("poetry.lock", lock)).containsExactly("a 1", "b 2 dev", "c 3 dev");
    }

    @Test
    void readsRequirementsWithHashesMarkersAndIncludes() {
        assertThat(ShownDependencies.in(collector, "pip"))
                .containsExactly(
                        "attrs 23.2.0",
                        "black 24.4.0 dev",
                        "certifi 2024.2.2 direct",
                        "django 5.0.4",
                        "idna 3.7",
                        "mypy 1.9.0 dev",
                        "pytest 8.1.1 dev direct",
                        "requests 2.31.0 direct",
                        "urllib3 direct");
    }

    @Test
    void takesTheSourcesHashAndTheOnlyOne() {
        assertThat(Collected.ofWorkspace(collector, "many-locks").dependencies())
                .filteredOn(one -> !one.hash().isEmpty())
                .extracting(Dependency::name)
                .containsExactly("anyio", "certifi", "django", "flask");
    }

    @Test
    void includedRequirementsServeWhoIncludesThem() {
        assertThat(
                        collect(
                                "requirements.txt", "-r requirements/lint.txt\n",
                                "requirements/lint.txt", "ruff==0.3\n",
                                "requirements/test.txt", "pytest==8\n-r ../../../x.txt\n"))
                .containsExactly("pytest 8 dev direct", "ruff 0.3 direct");
    }

    @Test
    void takesManifestThatNoLockCovers() {
        String project =
                """
                [project]
                dependencies = [
                  "Flask==3.0.3",  # pinned
                  'uvicorn[standard] >= 0.29 ; python_version < "4"',
                  "tool @ https://example.com/tool.whl",
                ]
                [project.optional-dependencies]
                mail = ["aiosmtplib==3"]
                test = ["pytest"]
                [dependency-groups]
                dev = ["ruff==0.3.7", {include-group = "test"}]
                """;
        String poetry =
                """
                [tool.poetry.dependencies]
                python = "^3.11"
                django = "5.0.4"
                celery = {version = "^5", extras = ["redis"]}
                own = {path = "../own"}
                [tool.poetry.group.dev.dependencies]
                black = "*"
                """;

        assertThat(collect("pyproject.toml", project))
                .containsExactly(
                        "aiosmtplib 3 direct",
                        "flask 3.0.3 direct",
                        "pytest dev direct",
                        "ruff 0.3.7 dev direct",
                        "tool direct",
                        "uvicorn direct");
        assertThat(collect("pyproject.toml", poetry))
                .containsExactly("black dev direct", "celery direct", "django 5.0.4 direct");
    }

    @Test
    void leavesVersionOpenWhereSeveralWouldDo() {
        assertThat(collect("requirements.txt", "a==1.*\nb==1,<2\nc===3\nd~=4\n$e==5\n==6\n"))
                .containsExactly("a direct", "b direct", "c 3 direct", "d direct");
    }

    @Test
    void readsDamagedFilesAsFarAsTheyGo() {
        assertThat(collect("uv.lock", "[[package]]\nname = \"a\"\nversion = \"1\nx = [\n{"))
                .hasSize(1);
        assertThat(collect("Pipfile.lock", "{\"default\": {\"a\": {\"version\": \"==1\"}, \"b"))
                .containsExactly("a 1");
        assertThat(collect("Pipfile.lock", "{\"default\": {\"a\": {\"hashes\": [[1], {}"))
                .isEmpty();
        assertThat(collect("poetry.lock", "[[package\n=\n\"\n[package.source]\ntype=\"file\""))
                .isEmpty();
    }
}
