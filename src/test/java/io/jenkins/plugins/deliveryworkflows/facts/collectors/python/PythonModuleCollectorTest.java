package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonModuleCollectorTest {

    private final PythonModuleCollector collector = new PythonModuleCollector();

    @Test
    void readsModuleWithItsScriptAndApplication() {
        Facts facts = Collected.ofWorkspace(collector, "python-shop");
        assertThat(facts.modules())
                .singleElement()
                .satisfies(
                        module -> {
                            assertThat(module.name()).isEqualTo("shop-backend");
                            assertThat(module.folder()).isEqualTo("backend");
                            assertThat(module.buildTool()).isEqualTo("uv");
                        });
        assertThat(facts.entryPoints())
                .extracting(EntryPoint::kind, EntryPoint::name, e -> e.source().symbol())
                .containsExactly(
                        tuple("console script", "shop-admin", "app.admin:run"),
                        tuple("web application", "app.main:app", "app"));
        assertThat(facts.entryPoints().get(0).source().line()).isEqualTo(7);
    }

    @Test
    void tellsBuildToolsApart() {
        assertThat(
                        modules(
                                "a/pyproject.toml", "[tool.poetry]\nname = 'first'\n",
                                "b/pyproject.toml",
                                        "[build-system]\nbuild-backend = 'pdm.backend'\n",
                                "c/pyproject.toml",
                                        "[project]\nname = 'third'\n[build-system]\nbuild-backend = 'hatchling.build'\n",
                                "d/setup.cfg", "[metadata]\nname = fourth\n",
                                "e/requirements.txt", "flask\n",
                                "f/Pipfile", "[packages]\n",
                                "g/requirements/base.txt", "flask\n"))
                .containsExactly(
                        "a first poetry",
                        "b b pdm",
                        "c third hatch",
                        "d fourth setuptools",
                        "e e pip",
                        "f f pipenv",
                        "g g pip");
    }

    @Test
    void takesTheLockFileOfAWorkspaceForItsMembers() {
        assertThat(
                        modules(
                                "uv.lock", "",
                                "pyproject.toml", "[tool.uv.workspace]\nmembers = ['x']\n",
                                "x/pyproject.toml",
                                        "[project]\nname = 'x'\n[build-system]\nbuild-backend = 'hatchling.build'\n"))
                .containsExactly(". . uv", "x x uv");
    }

    @Test
    void takesNoConfigurationOfLintersForAModule() {
        assertThat(
                        modules(
                                "pyproject.toml", "[tool.ruff]\nline-length = 100\n",
                                "setup.cfg", "[flake8]\nmax-line-length = 100\n",
                                "docs/requirements.txt", "sphinx\n",
                                "broken/pyproject.toml", "[project\nname = "))
                .isEmpty();
    }

    @Test
    void readsConsoleScriptsOfSetuptools() {
        assertThat(
                        starts(
                                "a/setup.py",
                                """
                                from setuptools import setup
                                setup(name="a", entry_points={"console_scripts": ["run-a = a.cli:main"]})
                                """,
                                "b/setup.cfg",
                                "[options.entry_points]\nconsole_scripts =\n    run-b = b.cli:main\n"))
                .containsExactly("console script run-a", "console script run-b");
    }

    @Test
    void readsMainModulesByTheirImportedName() {
        assertThat(
                        starts(
                                "src/shop/__init__.py", "",
                                "src/shop/jobs/__init__.py", "",
                                "src/shop/jobs/night.py",
                                        "def main(): ...\nif __name__ == '__main__':\n    main()\n",
                                "src/shop/__main__.py", "print('go')\n",
                                "tools/tidy.py", "if __name__ == \"__main__\": pass\n"))
                .containsExactly(
                        "main module shop.__main__",
                        "main module shop.jobs.night",
                        "main module tidy");
    }

    @Test
    void countsNoMountedApplication() {
        assertThat(
                        starts(
                                "main.py",
                                "from fastapi import FastAPI\napp = FastAPI()\napi = FastAPI()\napp.mount('/api', app=api)\n",
                                "factory.py",
                                "from flask import Flask\ndef make():\n    app = Flask(__name__)\n    return app\n"))
                .containsExactly("web application factory:make", "web application main:app");
    }

    private List<String> modules(String... files) {
        return Collected.of(collector, files).modules().stream()
                .map(m -> m.folder() + " " + m.name() + " " + m.buildTool())
                .toList();
    }

    private List<String> starts(String... files) {
        return Collected.of(collector, files).entryPoints().stream()
                .map(e -> e.kind() + " " + e.name())
                .toList();
    }
}
