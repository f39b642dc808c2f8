package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Secrets of all forms are found in all surroundings, and none of them can be read in what is told.
 */
class PlantedSecretsTest {

    private static final double RECALL = 0.97;
    private static final int TELLING = 8;

    private final List<PlantedSecret> planted = PlantedSecret.all();

    @Test
    void findsNearlyAll() {
        List<String> missed =
                planted.stream()
                        .filter(secret -> !isFound(secret))
                        .map(PlantedSecret::form)
                        .toList();

        assertThat(planted).hasSizeGreaterThan(120);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (planted.size() * (1 - RECALL)));
    }

    @Test
    void tellsNoPartOfAnyValue() {
        for (PlantedSecret secret : planted) {
            List<String> told =
                    detections(secret).stream()
                            .flatMap(d -> Stream.of(d.context(), d.evidence(), d.ignored()))
                            .toList();
            String guarded = guarded(secret.value());
            for (int i = 0; i + TELLING <= guarded.length(); i++) {
                String part = guarded.substring(i, i + TELLING);
                assertThat(told).as(secret.form()).noneMatch(text -> text.contains(part));
            }
        }
    }

    /** The part that nobody may know: of an address what stands before the host. */
    private static String guarded(String value) {
        int host = value.indexOf('@');
        String login = host < 0 ? value : value.substring(value.lastIndexOf(':', host) + 1, host);
        return login.substring(
                Math.max(login.lastIndexOf('/'), login.lastIndexOf('=', login.length() - 4)) + 1);
    }

    private static boolean isFound(PlantedSecret secret) {
        return detections(secret).stream().anyMatch(found -> found.line() == secret.line());
    }

    private static List<Detection> detections(PlantedSecret secret) {
        return new RuleScan().detect(secret.path(), secret.text(), Rule::isSecret);
    }
}
