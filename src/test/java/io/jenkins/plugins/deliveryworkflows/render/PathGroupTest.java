package io.jenkins.plugins.deliveryworkflows.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void looksBelowWhatAllPathsHaveInCommon() {
        List<String> paths = List.of("/shop/api/users", "/shop/api/users/{id}", "/shop/api/carts");
        String prefix = PathGroup.commonPrefix(paths);

        assertThat(prefix).isEqualTo("/shop/api");
        assertThat(paths)
                .extracting(path -> PathGroup.below(prefix, path))
                .containsExactly("/shop/api/users", "/shop/api/users", "/shop/api/carts");
    }

    @Test
    void keepsAPathAndItsParametersTogether() {
        String prefix = PathGroup.commonPrefix(List.of("/items/{id}", "/items", "/items/"));

        assertThat(prefix).isEqualTo("/items");
        assertThat(PathGroup.below(prefix, "/items/{id}")).isEqualTo("/items");
        assertThat(PathGroup.below(prefix, "/items/")).isEqualTo("/items");
    }

    @Test
    void findsNothingInCommonWherePathsHaveNoShape() {
        assertThat(PathGroup.commonPrefix(List.of("", "/", "a"))).isEmpty();
    }
}
