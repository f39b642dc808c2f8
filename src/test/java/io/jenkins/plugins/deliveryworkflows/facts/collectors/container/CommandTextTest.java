package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands of a repository are shown in documents, secrets in them aren't. */
class CommandTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    serve --token abc123 --port 80       | serve --token … --port 80
                    DB_PWD=abc123 serve                  | DB_PWD=… serve
                    serve --passphrase=abc123            | serve --passphrase=…
                    serve --credentials abc123           | serve --credentials …
                    serve postgres://app:abc123@db/shop  | serve postgres://…@db/shop
                    serve http://localhost:80/a@b        | serve http://localhost:80/a@b
                    """)
    void secretIsLeftOut(String written, String shown) {
        assertThat(CommandText.of(written)).isEqualTo(shown);
    }
}
