package io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.policy.LicenceRules;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclonedx.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpdxExpressionTest {

    private static Set<String> set(String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(";")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIT",
                "Apache-2.0 WITH LLVM-exception",
                "MIT OR Apache-2.0",
                "MIT AND (ISC OR BSD-3-Clause) AND Zlib",
                "MIT OR ISC AND BSD-3-Clause",
                "LicenseRef-Acme-1.0",
                "EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0",
                "Apache-2.0+"
            })
    void readsExpressionAndWritesItAgain(String expression) {
        assertThat(SpdxExpression.parse(expression)).map(Object::toString).contains(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "MIT OR",
                "AND MIT",
                "MIT ISC",
                "(MIT",
                "MIT)",
                "()",
                "MIT WITH",
                "MIT WITH (x)",
                "No-Such-Licence-9",
                "SEE LICENSE IN file",
                "MIT OR No-Such-Licence-9",
                "LicenseRef-<script>"
            })
    void refusesWhatIsNone(String text) {
        assertThat(SpdxExpression.parse(text)).isEmpty();
    }

    @Test
    void boundsItsDepthAndLength() {
        assertThat(SpdxExpression.parse("(".repeat(500) + "MIT" + ")".repeat(500))).isEmpty();
        assertThat(SpdxExpression.parse("MIT OR ".repeat(100_000) + "MIT")).isEmpty();
        assertThat(SpdxExpression.parse("((((MIT))))")).map(Object::toString).contains("MIT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MIT                       |              | MIT          |
                    ISC                       |              | MIT          | NOT_ALLOWED
                    MIT OR GPL-3.0-only       | GPL-3.0-only |              |
                    MIT AND GPL-3.0-only      | GPL-3.0-only |              | DENIED
                    ISC OR GPL-3.0-only       | GPL-3.0-only | MIT          | NOT_ALLOWED
                    ISC AND GPL-3.0-only      | GPL-3.0-only | MIT          | DENIED
                    MIT AND (ISC OR Zlib)     | ISC          | MIT;Zlib     |
                    GPL-3.0                   | GPL-3.0-only |              | DENIED
                    GPL-2.0+                  | GPL-2.0-or-later |          | DENIED
                    GPL-2.0-only              | gpl-2.0      |              | DENIED
                    GPL-2.0-or-later          | GPL-2.0-only |              |
                    GPL-2.0-only WITH Classpath-exception-2.0 | GPL-2.0-only | | DENIED
                    GPL-2.0-only WITH Classpath-exception-2.0 | GPL-2.0-only | GPL-2.0-only WITH Classpath-exception-2.0 |
                    GPL-2.0-only              | GPL-2.0-only | GPL-2.0-only WITH Classpath-exception-2.0 | DENIED
                    Apache-2.0 WITH LLVM-exception | Apache-2.0 WITH LLVM-exception | Apache-2.0 | DENIED
                    Acme Terms                | acme terms   |              | DENIED
                    """)
    void permitsWhatThePolicyPermits(String licence, String deny, String allow, Refusal refusal) {
        LicencePermission permission =
                new LicencePermission(new LicenceRules(set(deny), set(allow)));

        assertThat(permission.refusal(licence).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void knowsTheIdentifiersThatTheSchemaKnows() throws IOException {
        JsonNode schema =
                new ObjectMapper().readTree(Version.class.getResource("/spdx.schema.json"));

        assertThat(schema.path("enum")).hasSizeGreaterThan(700);
        schema.path("enum")
                .forEach(id -> assertThat(SpdxIds.find(id.asText())).contains(id.asText()));
    }
}
