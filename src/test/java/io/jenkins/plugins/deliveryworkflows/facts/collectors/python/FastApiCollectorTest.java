package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class FastApiCollectorTest {

    private static final String APP =
            """
            from fastapi import FastAPI
            from items import router
            app = FastAPI()
            app.include_router(router%s)
            """;

    private final FastApiCollector collector = new FastApiCollector();

    @Test
    void readsEndpointsOfAnApplicationWithNestedRouters() {
        List<Endpoint> endpoints = Collected.ofWorkspace(collector, "python-shop").endpoints();
        assertThat(endpoints)
                .extracting(e -> e.method() + " " + e.path())
                .containsExactly(
                        "GET /api/v1/customers/",
                        "POST /api/v1/customers/",
                        "GET /api/v1/customers/{customer_id}",
                        "GET /api/v1/orders/documents/{name}",
                        "GET /api/v1/orders/{order_id}/state",
                        "PUT /api/v1/orders/{order_id}/state",
                        "GET /health");
    }

    @Test
    void citesTheFunctionThatServes() {
        Endpoint endpoint = Collected.ofWorkspace(collector, "python-shop").endpoints().get(1);
        assertThat(endpoint.origin()).isEqualTo("FastAPI");
        assertThat(endpoint.source().path()).isEqualTo("backend/app/api/routes/customers.py");
        assertThat(endpoint.source().symbol()).isEqualTo("create_customer");
        assertThat(endpoint.source().line()).isEqualTo(15);
    }

    @Test
    void readsPrefixesOfRouterAndInclusion() {
        assertThat(included(", prefix=\"/v2\"", "APIRouter(prefix=\"/items\")"))
                .containsExactly("GET /v2/items/{id}");
    }

    @Test
    void readsPrefixThatIsComposedOfConstants() {
        String app =
                """
                from fastapi import FastAPI
                from items import router
                API_ROOT = "/api"
                class Versions:
                    VERSION = "v3"
                app = FastAPI()
                app.include_router(router, prefix=f"{API_ROOT}/{Versions.VERSION}" + "/x")
                """;
        assertThat(paths("main.py", app, "items.py", items("APIRouter()")))
                .containsExactly("GET /api/v3/x/{id}");
    }

    @Test
    void joinsPathsWithOneSlash() {
        assertThat(included(", prefix=\"/\"", "APIRouter()")).containsExactly("GET /{id}");
    }

    @Test
    void readsOwnDecoratorThatTakesTheMethodOfARouter() {
        String items =
                """
                from fastapi import APIRouter
                from guards import guarded
                router = APIRouter(prefix="/items")
                @guarded(router.post, "", ["write"])
                def add(): pass
                @guarded(router.get, path="/{id}")
                def one(id): pass
                @guarded(settings.get, "/no")
                def no(): pass
                """;
        assertThat(paths("main.py", APP.formatted(", prefix=\"/api\""), "items.py", items))
                .containsExactlyInAnyOrder("POST /api/items", "GET /api/items/{id}");
    }

    @Test
    void includesIntoEveryRouterThatAFunctionIsCalledWith() {
        String app =
                """
                from fastapi import APIRouter, FastAPI
                from items import router as items_router
                def include_all(router: APIRouter) -> APIRouter:
                    router.include_router(items_router, prefix="/items")
                    return router
                plain = include_all(APIRouter())
                tenants = include_all(router=APIRouter(prefix="/{tenant}"))
                app = FastAPI()
                app.include_router(plain)
                app.include_router(tenants)
                app.include_router(include_all(APIRouter(prefix="/v2")))
                """;
        assertThat(paths("main.py", app, "items.py", items("APIRouter()")))
                .containsExactlyInAnyOrder(
                        "GET /items/{id}", "GET /{tenant}/items/{id}", "GET /v2/items/{id}");
    }

    @Test
    void followsRouterThroughFunctionsOfSeveralFiles() {
        String app =
                """
                from fastapi import FastAPI
                from setup import prepare
                app = FastAPI()
                inner = FastAPI()
                app.mount("/inner", inner)
                prepare(inner)
                """;
        String setup =
                """
                from fastapi import FastAPI
                def prepare(app: FastAPI):
                    declare(app)
                def declare(application):
                    @application.get("/health")
                    def health(): pass
                """;
        assertThat(paths("main.py", app, "setup.py", setup)).containsExactly("GET /inner/health");
    }

    @Test
    void writesPrefixThatNobodyKnowsAsItsName() {
        assertThat(included(", prefix=load_prefix()", "APIRouter()"))
                .containsExactly("GET /{load_prefix}/{id}");
    }

    @Test
    void takesDefaultOfSettingFromTheEnvironment() {
        assertThat(
                        paths(
                                "app/config.py",
                                "import os\nAPI_PREFIX = os.getenv(\"API_PREFIX\", \"/base\")\n",
                                "app/main.py",
                                """
                                from fastapi import FastAPI
                                from . import config
                                app = FastAPI()
                                @app.delete(config.API_PREFIX + "/{id}")
                                def remove(id): ...
                                """))
                .containsExactly("DELETE /base/{id}");
    }

    @Test
    void readsMountedApplicationBelowItsPath() {
        String source =
                """
                from fastapi import FastAPI
                from fastapi.staticfiles import StaticFiles
                app = FastAPI()
                inner = FastAPI()
                app.mount("/inner", inner)
                app.mount("/static", StaticFiles(directory="static"))
                @inner.get("/ping")
                def ping(): ...
                """;
        assertThat(paths("main.py", source)).containsExactly("GET /inner/ping");
    }

    @Test
    void readsRoutesThatAreAddedByCalls() {
        String source =
                """
                from fastapi import APIRouter, FastAPI
                class Greeting:
                    def __init__(self):
                        self.router = APIRouter(prefix="/greet")
                        self.router.add_api_route("/{who}", self.greet, methods=["POST"])
                app = FastAPI()
                greeting = Greeting()
                app.include_router(greeting.router)
                """;
        assertThat(paths("main.py", source)).containsExactly("POST /greet/{who}");
    }

    @Test
    void readsRoutersThatAreIncludedInALoop() {
        String source =
                """
                from fastapi import APIRouter, FastAPI
                one = APIRouter()
                two = APIRouter()
                @one.get("/one")
                def first(): ...
                @two.get("/two")
                def second(): ...
                def build(app: FastAPI):
                    for router in (one, two):
                        app.include_router(router, prefix="/all")
                """;
        assertThat(paths("main.py", source)).containsExactly("GET /all/one", "GET /all/two");
    }

    @Test
    void readsRouterThatAFunctionMakes() {
        String source =
                """
                from fastapi import APIRouter, FastAPI
                def make():
                    router = APIRouter()
                    @router.get("/made")
                    def made(): ...
                    return router
                app = FastAPI()
                app.include_router(make())
                """;
        assertThat(paths("main.py", source)).containsExactly("GET /made");
    }

    @Test
    void readsRouterThatAFunctionJoinsToTheApplication() {
        String app =
                """
                from fastapi import FastAPI
                from elsewhere import add_routers
                from items import router
                app = FastAPI()
                add_routers(app, router, prefix="/joined")
                """;
        assertThat(paths("main.py", app, "items.py", items("APIRouter()")))
                .containsExactly("GET /joined/{id}");
    }

    @Test
    void leavesOutRouterThatNoApplicationIncludes() {
        assertThat(
                        paths(
                                "main.py",
                                APP.formatted(""),
                                "items.py",
                                items("APIRouter()"),
                                "forgotten.py",
                                items("APIRouter(prefix=\"/forgotten\")")))
                .containsExactly("GET /{id}");
    }

    @Test
    void readsRoutersOfALibrary() {
        assertThat(paths("lib.py", items("APIRouter(prefix=\"/lib\")")))
                .containsExactly("GET /lib/{id}");
    }

    @Test
    void takesNoOtherDecoratorForARoute() {
        String source =
                """
                from fastapi import FastAPI
                from unittest import mock
                app = FastAPI()
                cache = Cache()
                # @app.get("/comment")
                @cache.get("/cache")
                def cached(): ...
                @mock.patch("/patched")
                def patched(): ...
                @app.websocket("/socket")
                async def socket(): ...
                client.post("/client", json={})
                """;
        assertThat(paths("main.py", source)).isEmpty();
    }

    @Test
    void endsWhereRoutersIncludeEachOther() {
        String source =
                """
                from fastapi import APIRouter, FastAPI
                a = APIRouter()
                b = APIRouter()
                a.include_router(b, prefix="/b")
                b.include_router(a, prefix="/a")
                app = FastAPI()
                app.include_router(a)
                app.include_router(b)
                @app.get("/still")
                def still(): ...
                """;
        assertThat(paths("main.py", source)).containsExactly("GET /still");
    }

    private List<String> included(String arguments, String router) {
        return paths("main.py", APP.formatted(arguments), "items.py", items(router));
    }

    private static String items(String router) {
        return "from fastapi import APIRouter\nrouter = "
                + router
                + "\n@router.get('/{id}')\ndef read(id): ...\n";
    }

    private List<String> paths(String... files) {
        return Collected.of(collector, files).endpoints().stream()
                .map(e -> e.method() + " " + e.path())
                .toList();
    }
}
