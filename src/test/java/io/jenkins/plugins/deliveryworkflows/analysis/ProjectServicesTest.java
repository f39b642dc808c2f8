package io.jenkins.plugins.deliveryworkflows.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectServicesTest {

    private static final Service FOUND =
            new Service(
                    "api",
                    false,
                    "",
                    "example/api",
                    List.of("80"),
                    List.of(),
                    List.of(Citation.of("compose.yaml")));

    @Test
    void takesWhatWasFoundAsItIs() {
        assertThat(ProjectServices.of(List.of(FOUND), Services.NONE))
                .containsExactly(new ProjectService(FOUND, true));
    }

    @Test
    void makesADeclaredServiceOursAndKeepsWhatWasFoundOfIt() {
        ProjectService service =
                ProjectServices.of(List.of(FOUND), declared("api", Services.Kind.DEPLOYED)).get(0);

        assertThat(service.deployed()).isTrue();
        assertThat(service.service().ours()).isTrue();
        assertThat(service.service().folder()).isEqualTo("src/api");
        assertThat(service.service().ports()).containsExactly("80");
        assertThat(service.service().sources())
                .extracting(Citation::path)
                .containsExactly("compose.yaml", ".delivery/services.yml");
    }

    @Test
    void saysThatADeclaredLibraryIsNotDeployed() {
        assertThat(ProjectServices.of(List.of(FOUND), declared("api", Services.Kind.LIBRARY)))
                .extracting(ProjectService::deployed)
                .containsExactly(false);
    }

    @Test
    void addsADeclaredServiceThatWasNotFound() {
        assertThat(ProjectServices.of(List.of(FOUND), declared("aaa", Services.Kind.DEPLOYED)))
                .extracting(service -> service.service().name())
                .containsExactly("aaa", "api");
    }

    @ParameterizedTest
    @CsvSource({
        "compose.override.yml, web/Dockerfile.playwright, false",
        "compose.test.yml, e2e/Dockerfile.e2e, false",
        "compose.yml, web/Dockerfile.playwright, true",
        "compose.override.yml, web/Dockerfile, true",
        "compose.dev.yml, web/Dockerfile.dev, true"
    })
    void saysThatWhatOnlyTestsNeedIsNotDeployed(String compose, String image, boolean deployed) {
        Service browser =
                new Service(
                        "browser",
                        true,
                        "web",
                        "",
                        List.of(),
                        List.of(),
                        List.of(Citation.of(compose), Citation.of(image)));

        assertThat(ProjectServices.of(List.of(browser), Services.NONE))
                .containsExactly(new ProjectService(browser, deployed));
        assertThat(
                        ProjectServices.of(
                                List.of(browser), declared("browser", Services.Kind.DEPLOYED)))
                .extracting(ProjectService::deployed)
                .containsExactly(true);
    }

    private static Services declared(String name, Services.Kind kind) {
        return new Services(List.of(new Services.Entry(name, "src/api", kind)));
    }
}
