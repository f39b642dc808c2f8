package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.HealthCheck;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServiceCollectorTest {

    private static final Facts SHOP =
            Collected.ofWorkspace(new ServiceCollector(), "shop-platform");

    private static Service shop(String name) {
        return service(SHOP, name);
    }

    private static Service service(Facts facts, String name) {
        return facts.services().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Facts collect(String... pathsAndTexts) {
        return Collected.of(new ServiceCollector(), pathsAndTexts);
    }

    @Test
    void tellsOwnServicesFromStockImages() {
        assertThat(SHOP.services())
                .extracting(Service::name, Service::ours, Service::folder, Service::image)
                .containsExactly(
                        tuple("api", true, "api", ""),
                        tuple("cache", false, "", "redis"),
                        tuple("db", false, "", "postgres"),
                        tuple("nightly", true, "jobs", ""),
                        tuple("web", true, "web", ""));
    }

    @Test
    void mergesWhatComposeKubernetesAndDockerfileSayOfOneService() {
        assertThat(shop("api").sources())
                .containsExactly(
                        new Citation("api/Dockerfile", "", 1),
                        new Citation("compose.override.yml", "services.api", 3),
                        new Citation("compose.yml", "services.api", 8),
                        new Citation("deploy/api.yaml", "Deployment/shop-api", 2));
        assertThat(shop("api").ports()).containsExactly("8080", "8125/udp", "8443", "9100");
        assertThat(shop("api").dependsOn()).containsExactly("db");
    }

    @Test
    void inheritsPortsAndCommandFromTheStageThatTheLastOneIsBasedOn() {
        assertThat(shop("web").ports()).containsExactly("3000");
        assertThat(SHOP.entryPoints())
                .contains(
                        new EntryPoint(
                                "npm start",
                                "container command",
                                new Citation("web/Dockerfile", "", 3)));
    }

    @Test
    void showsContainerCommandsWithoutTheirSecrets() {
        assertThat(SHOP.entryPoints())
                .extracting(EntryPoint::name)
                .containsExactlyInAnyOrder(
                        "java -jar /api.jar --db-password=… --verbose",
                        "npm start",
                        "python -m jobs");
    }

    @Test
    void takesInterpolationForUseAndDefaultForOptional() {
        assertThat(SHOP.variables())
                .extracting(Variable::name, Variable::optional, Variable::declared)
                .containsExactly(
                        tuple("API_PORT", true, false),
                        tuple("DB_PASSWORD", false, false),
                        tuple("REGION", true, false));
    }

    @Test
    void callsLoneDockerfileAfterItsFolder() {
        Facts facts = collect("services/billing/Dockerfile", "FROM scratch\nEXPOSE 53/udp\n");

        assertThat(service(facts, "billing").folder()).isEqualTo("services/billing");
        assertThat(service(facts, "billing").ports()).containsExactly("53/udp");
        assertThat(collect("cart/src/Dockerfile", "FROM scratch\n").services())
                .extracting(Service::name, Service::folder)
                .containsExactly(tuple("cart", "cart/src"));
    }

    @Test
    void callsDockerfileInRootAfterRootManifest() {
        String manifest = "{\"name\": \"@acme/portal\"}";

        assertThat(collect("Dockerfile", "FROM scratch\n", "package.json", manifest).services())
                .extracting(Service::name, Service::folder)
                .containsExactly(tuple("portal", "."));
        assertThat(collect("docker/Dockerfile", "FROM scratch\n").services())
                .extracting(Service::name, Service::folder)
                .containsExactly(tuple("app", "."));
    }

    @Test
    void readsNamesOfRootManifestsOfSeveralEcosystems() {
        String dockerfile = "FROM scratch\n";

        assertThat(collect("Dockerfile", dockerfile, "go.mod", "module acme.org/ledger\n"))
                .satisfies(facts -> assertThat(facts.services().get(0).name()).isEqualTo("ledger"));
        assertThat(collect("Dockerfile", dockerfile, "go.mod", "module acme.org/ledger/v2\n"))
                .satisfies(facts -> assertThat(facts.services().get(0).name()).isEqualTo("ledger"));
        assertThat(collect("Dockerfile", dockerfile, "Cargo.toml", "[package]\nname = \"rusty\"\n"))
                .satisfies(facts -> assertThat(facts.services().get(0).name()).isEqualTo("rusty"));
        assertThat(
                        collect(
                                "Dockerfile",
                                dockerfile,
                                "settings.gradle",
                                "rootProject.name = 'grade'\n"))
                .satisfies(facts -> assertThat(facts.services().get(0).name()).isEqualTo("grade"));
        assertThat(
                        collect(
                                "Dockerfile",
                                dockerfile,
                                "pom.xml",
                                "<project><artifactId>mill-parent</artifactId></project>"))
                .satisfies(facts -> assertThat(facts.services().get(0).name()).isEqualTo("mill"));
    }

    @Test
    void takesVariantsOfDockerfileForOneServiceAndNamedOnesForOthers() {
        Facts facts =
                collect(
                        "shop/Dockerfile", "FROM scratch\n",
                        "shop/Dockerfile.dev", "FROM scratch\n",
                        "shop/worker.Dockerfile", "FROM scratch\n");

        assertThat(facts.services())
                .extracting(Service::name, service -> service.sources().size())
                .containsExactly(tuple("shop", 2), tuple("shop-worker", 1));
    }

    @Test
    void readsPortsInShortSyntax() {
        Facts facts =
                collect(
                        "docker-compose.yml",
                        """
                        services:
                          all:
                            build: .
                            ports:
                              - 22:22
                              - "3000-3005:3000-3005"
                              - "[::1]:8001:81"
                              - "${PUBLIC:-9000}:${INNER}"
                        """);

        assertThat(service(facts, "all").ports())
                .containsExactly("22", "3000-3005", "81", "{INNER}");
    }

    @Test
    void keepsServicesOfSeparateProjectsApart() {
        String compose = "services:\n  app:\n    build: .\n";

        assertThat(collect("one/compose.yml", compose, "two/compose.yml", compose).services())
                .extracting(Service::name, Service::folder)
                .containsExactly(tuple("app", "one"), tuple("app", "two"));
    }

    @Test
    void sharesOneImageBetweenServicesThatRunIt() {
        String compose =
                "services:\n  web:\n    build: ./app\n  worker:\n    build: ./app\n    links: [web:w]\n";

        assertThat(
                        collect("compose.yaml", compose, "app/Dockerfile", "FROM x\nEXPOSE 80")
                                .services())
                .extracting(Service::name, Service::ports, Service::dependsOn)
                .containsExactly(
                        tuple("web", List.of("80"), List.of()),
                        tuple("worker", List.of("80"), List.of("web")));
    }

    @Test
    void linksSeveralWorkloadsToTheImageThatIsBuiltHere() {
        String workload =
                "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec:\n  template:\n"
                        + "    spec:\n      containers: [{image: 'r:5000/acme/orders:2'}]\n---\n";

        assertThat(
                        collect(
                                        "k8s/all.yml",
                                        workload.formatted("orders-web")
                                                + workload.formatted("orders-worker"),
                                        "orders/Dockerfile",
                                        "FROM scratch\n")
                                .services())
                .extracting(Service::name, Service::ours, Service::folder)
                .containsExactly(
                        tuple("orders-web", true, "orders"),
                        tuple("orders-worker", true, "orders"));
    }

    @Test
    void countsProcessesOnlyWhereNothingElseSaysHowTheFolderRuns() {
        String procfile =
                "web: gunicorn app:api --log-token abc\nrelease: ./migrate\n# worker: x\n";

        assertThat(collect("Procfile", procfile).services())
                .extracting(Service::name)
                .containsExactly("web");
        assertThat(collect("Procfile", procfile).entryPoints())
                .extracting(EntryPoint::name, EntryPoint::kind)
                .containsExactly(
                        tuple("./migrate", "process"),
                        tuple("gunicorn app:api --log-token …", "process"));
        assertThat(collect("Procfile", procfile, "Dockerfile", "FROM scratch\n").services())
                .extracting(Service::name)
                .containsExactly("app");
    }

    @Test
    void takesCodeAboutDockerfilesForNoDockerfile() {
        assertThat(
                        collect(
                                        "src/Dockerfile.java", "record Dockerfile() {}",
                                        "docs/dockerfile.md", "CMD is explained here",
                                        "Dockerfile.dockerignore", "*",
                                        "lib/DockerfileParser.kt", "")
                                .services())
                .isEmpty();
    }

    @Test
    void leavesOutDevelopmentContainersAndTests() {
        String compose = "services:\n  app:\n    build: .\n";

        assertThat(
                        collect(
                                        ".devcontainer/compose.yml", compose,
                                        ".github/actions/lint/Dockerfile", "FROM scratch\n",
                                        "e2e/docker-compose.yml", compose)
                                .services())
                .isEmpty();
    }

    @Test
    void leavesOutBuildContextsOutsideTheWorkspace() {
        String compose =
                "services:\n"
                        + "  up: {build: ../../elsewhere}\n"
                        + "  far: {build: 'https://example.com/repo.git'}\n";

        assertThat(collect("compose.yml", compose).services())
                .extracting(Service::name, Service::ours)
                .containsExactly(tuple("far", false), tuple("up", false));
    }

    @Test
    void staysCalmOnOddContent() {
        Facts facts =
                collect(
                        "compose.yml", "services: [a, b\n  c: {",
                        "compose.a.yml", "services:\n  - 1\n",
                        "compose.b.yml",
                                "services:\n  x: 5\n  y:\n    ports: {a: b}\n    build: []\n",
                        "a/Dockerfile", "FROM\nEXPOSE ${A\nCMD [\"x\nENV A=$A\nRUN <<EOF\n",
                        "k8s.yml",
                                "apiVersion: v1\nkind: Deployment\nspec: 3\n---\n- 1\n---\nkind: {}",
                        "Procfile", ":::\nweb\n",
                        "package.json", "[1");

        assertThat(facts.services()).extracting(Service::name).containsExactly("a", "x", "y");
    }

    @Test
    void boundsItsWorkOnHostileFiles() {
        String manyServices =
                "services:\n"
                        + IntStream.range(0, 60_000)
                                .mapToObj(i -> "  s" + i + ": {}\n")
                                .collect(Collectors.joining());
        String blowUp = "FROM x\nARG A=" + "9".repeat(9000) + "\nEXPOSE " + "${A}".repeat(50_000);

        Facts facts =
                assertTimeout(
                        Duration.ofSeconds(10),
                        () ->
                                collect(
                                        "compose.yml", manyServices,
                                        "a/compose.yml",
                                                "services: {x: {image: '"
                                                        + "${a".repeat(200_000)
                                                        + "'}}",
                                        "b/Dockerfile", blowUp));

        assertThat(facts.services()).hasSize(502);
        assertThat(service(facts, "b").ports().get(0)).startsWith("{A}{A}").hasSize(150_000);
    }

    @Test
    void readsComposeFilesNamedForAPurpose() {
        for (String name :
                List.of(
                        "dev.docker-compose.yml",
                        "deploy/local.docker-compose.yaml",
                        "ci.compose.yml")) {
            assertThat(collect(name, "services:\n  cache: {image: 'redis:7'}\n").services())
                    .extracting(Service::name)
                    .containsExactly("cache");
        }
        assertThat(collect("decompose.yml", "services:\n  cache: {image: redis}\n").services())
                .isEmpty();
    }

    @Test
    void findsHealthChecksOfImagesComposeAndKubernetes() {
        Facts facts =
                collect(
                        "api/Dockerfile",
                        "FROM a AS one\nHEALTHCHECK CMD old\nFROM b\n"
                                + "HEALTHCHECK --interval=5s --retries=3 CMD curl -f http://localhost:80/ok\n",
                        "compose.yml",
                        "services:\n  api:\n    build: api\n    healthcheck:\n"
                                + "      test: [CMD-SHELL, pg_isready]\n"
                                + "  off:\n    image: x\n    healthcheck: {test: [NONE]}\n",
                        "k8s.yaml",
                        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec:\n"
                                + "  template:\n    spec:\n      containers:\n      - image: api\n"
                                + "        livenessProbe: {httpGet: {path: /live, port: 8080}}\n"
                                + "        readinessProbe: {grpc: {port: 9090}}\n");

        assertThat(facts.healthChecks())
                .extracting(
                        HealthCheck::kind,
                        HealthCheck::target,
                        check -> check.source().path(),
                        check -> check.source().symbol())
                .containsExactly(
                        tuple("image", "curl -f http://localhost:80/ok", "api/Dockerfile", ""),
                        tuple("compose", "pg_isready", "compose.yml", "services.api"),
                        tuple("liveness", "GET /live :8080", "k8s.yaml", "Deployment/api"),
                        tuple("readiness", "gRPC :9090", "k8s.yaml", "Deployment/api"));
    }

    @Test
    void takesHostThatSettingNamesForNeededService() {
        Facts facts =
                collect(
                        "compose.yml",
                        "services:\n  web:\n    build: web\n    environment:\n"
                                + "      - QUEUE=amqp://me:pass@queue:5672/x\n      - TITLE=store\n"
                                + "  queue:\n    image: rabbitmq\n  store:\n    image: redis\n",
                        "k8s.yaml",
                        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: pay}\nspec:\n"
                                + "  template:\n    spec:\n      containers:\n      - image: pay\n"
                                + "        env: [{name: MAIL_ADDR, value: 'mailer.shop.svc.cluster.local:25'}]\n"
                                + "---\napiVersion: v1\nkind: Service\nmetadata: {name: mailer}\n"
                                + "spec: {selector: {app: mail}}\n"
                                + "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: mail}\n"
                                + "spec: {template: {metadata: {labels: {app: mail}}}}\n");

        assertThat(service(facts, "web").dependsOn()).containsExactly("queue");
        assertThat(service(facts, "pay").dependsOn()).containsExactly("mail");
    }
}
