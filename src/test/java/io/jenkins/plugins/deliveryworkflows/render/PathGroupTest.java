package io.jenkins.plugins.deliveryworkflows.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGroupTest {

    @ParameterizedTest
    @CsvSource({
        "/users, /users",
        "/users/{id}/roles, /users",
        "/api/v1/users/{id}, /api/v1/users",
        "/rest/V2.1/users, /rest/V2.1/users",
        "/{tenant}/controller/v1/x, /{tenant}/controller",
        "/version, /version",
        "/api/v1, /api/v1",
        "/, /",
        "'', /",
    })
    void isThePathUpToItsFirstTellingSegment(String path, String group) {
        assertThat(PathGroup.of(path)).isEqualTo(group);
    }
}
