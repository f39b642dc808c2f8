package io.jenkins.plugins.deliveryworkflows.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static Services declared(String name, Services.Kind kind) {
        return new Services(List.of(new Services.Entry(name, "src/api", kind)));
    }
}
