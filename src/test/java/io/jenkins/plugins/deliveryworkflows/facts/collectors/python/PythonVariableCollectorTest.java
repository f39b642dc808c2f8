package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonVariableCollectorTest {

    private final PythonVariableCollector collector = new PythonVariableCollector();

    @Test
    void readsFieldsOfSettingsWithPrefixAndAlias() {
        List<Variable> variables = Collected.ofWorkspace(collector, "python-shop").variables();
        assertThat(variables)
                .extracting(PythonVariableCollectorTest::written)
                .containsExactly(
                        "SESSION_SECRET required",
                        "SHOP_API_PREFIX optional",
                        "SHOP_DATABASE_URL required",
                        "SHOP_MAIL_HOST optional");
        assertThat(variables.get(2).source().symbol()).isEqualTo("Settings.database_url");
        assertThat(variables).extracting(Variable::declared).containsOnly(false);
    }

    @Test
    void readsTheEnvironmentInEveryWay() {
        assertThat(
                        read(
                                """
                                import os
                                from os import environ as env, getenv
                                NAME = "H"
                                a = os.environ["A"]
                                b = os.environ.get("B")
                                c = os.getenv("C", "fallback")
                                d = int(env["D"])
                                e = getenv("E") or "fallback"
                                def f(x=os.getenv("F")):
                                    raise Problem(env["G"])
                                h = env[NAME]
                                if "I" in os.environ: pass
                                """))
                .containsExactly(
                        "A required",
                        "B required",
                        "C optional",
                        "D required",
                        "E optional",
                        "F required",
                        "G required",
                        "H required",
                        "I optional");
    }

    @Test
    void readsCallsOfOwnFunctionsAcrossFiles() {
        List<Variable> variables =
                Collected.of(
                                collector,
                                "shop/reading.py",
                                """
                                import os
                                def read_env(name, fallback=None):
                                    return os.environ.get(name) or fallback
                                def demand_env(name):
                                    return os.environ[name]
                                def name_env(name):
                                    return name.lower()
                                """,
                                "shop/settings.py",
                                """
                                from shop.reading import read_env, demand_env as demand, name_env
                                A = read_env("A")
                                B = int(read_env("B", "8"))
                                C = read_env("C", fallback="8")
                                D = demand(name="D")
                                E = read_env("E") or "8"
                                F = name_env("F")
                                """)
                        .variables();
        assertThat(variables)
                .extracting(PythonVariableCollectorTest::written)
                .containsExactly(
                        "A required", "B optional", "C optional", "D required", "E optional");
        assertThat(variables.get(1).source().path()).isEqualTo("shop/settings.py");
        assertThat(variables.get(1).source().line()).isEqualTo(3);
    }

    @Test
    void readsNoVariableThatIsOnlySetOrMentioned() {
        assertThat(
                        read(
                                """
                                import os
                                os.environ["SET"] = "1"
                                # os.environ["COMMENT"]
                                text = 'os.environ["TEXT"]'
                                other = cache.get("CACHE")
                                dynamic = os.environ[key()]
                                """))
                .isEmpty();
    }

    @Test
    void readsConfigurationLibraries() {
        assertThat(
                        read(
                                """
                                from starlette.config import Config
                                config = Config(".env")
                                A = config("A", cast=bool, default=False)
                                B = config("B", bool)
                                """))
                .containsExactly("A optional", "B required");
        assertThat(
                        read(
                                """
                                from environs import Env
                                from decouple import config
                                env = Env()
                                A = env.str("A")
                                B = env.int("B", 3)
                                C = config("C", 4)
                                """))
                .containsExactly("A required", "B optional", "C optional");
    }

    @Test
    void followsSettingsToTheirBaseInAnotherFile() {
        List<String> found =
                Collected.of(
                                collector,
                                "app/base.py",
                                "from pydantic import BaseSettings\nclass Base(BaseSettings):\n    debug: bool = False\n",
                                "app/settings.py",
                                """
                                from .base import Base
                                class Database(Base):
                                    url: str
                                    class Config:
                                        env_prefix = "db_"
                                class Settings(Base):
                                    database: Database = Database()
                                    _hidden: str = "x"
                                    key: str = Field(env=["KEY", "OLD_KEY"])
                                class NoSettings(Other):
                                    name: str
                                """)
                        .variables()
                        .stream()
                        .map(PythonVariableCollectorTest::written)
                        .toList();
        assertThat(found)
                .containsExactly(
                        "DB_DEBUG optional",
                        "DB_URL required",
                        "DEBUG optional",
                        "KEY optional",
                        "OLD_KEY optional");
    }

    private List<String> read(String source) {
        return Collected.of(collector, "app.py", source).variables().stream()
                .map(PythonVariableCollectorTest::written)
                .toList();
    }

    private static String written(Variable variable) {
        return variable.name() + (variable.optional() ? " optional" : " required");
    }
}
