package io.jenkins.plugins.deliveryworkflows.render.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.Bom;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collectors;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

class SbomDocumentTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2027-04-02T11:30:15.5Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Dependency EXPRESS =
            dependency("express", "4.18.2", false, "MIT", "sha1:" + "0a".repeat(20));

    private static Dependency dependency(
            String name, String version, boolean development, String licence, String hash) {
        return new Dependency(
                "npm",
                "",
                name,
                version,
                development,
                true,
                licence,
                hash,
                Citation.of("package-lock.json"));
    }

    private static Facts facts(Dependency... dependencies) {
        Facts.Builder facts = Facts.builder();
        for (Dependency one : dependencies) {
            facts.add(one);
        }
        return facts.build();
    }

    private static String render(Facts facts, Optional<String> stored, Instant now) {
        return SbomDocument.of(Bom.of(facts), facts, stored, now).whole();
    }

    private static String render(Dependency... dependencies) {
        return render(facts(dependencies), Optional.empty(), FIRST);
    }

    private static List<ParseException> faults(String text) throws IOException {
        return new JsonParser().validate(text, Version.VERSION_16);
    }

    @Test
    void isValidForAllKindsOfProjects() throws IOException {
        Facts facts =
                Collected.of(Collectors.all(), Path.of("src/test/resources/workspaces/many-locks"));

        String text = render(facts, Optional.empty(), FIRST);

        assertThat(faults(text)).isEmpty();
        assertThat(JSON.readTree(text).path("components")).hasSizeGreaterThan(45);
    }

    @Test
    void isValidForOddNamesAndLicences() throws IOException {
        String text =
                render(
                        dependency("", "", false, "", "sha9:zz"),
                        dependency("a\n\"<b>\u0000\ud800", "1 2", true, "x".repeat(5000), ""),
                        dependency(
                                "b", "1", false, "MIT OR GPL-2.0-only WITH Font-exception-2.0", ""),
                        dependency("c", "1", false, "Apache-2.0+", ""),
                        dependency("d", "1", false, "SEE LICENSE IN ../terms", ""));

        assertThat(faults(text)).isEmpty();
    }

    @Test
    void aFaultyDocumentWouldBeNoticed() throws IOException {
        assertThat(faults(render(EXPRESS).replace("\"library\"", "\"libary\""))).isNotEmpty();
    }

    @Test
    void saysWhatIsKnownOfAComponent() throws IOException {
        JsonNode document = JSON.readTree(render(EXPRESS));
        JsonNode component = document.at("/components/0");

        assertThat(document.path("specVersion").asText()).isEqualTo("1.6");
        assertThat(document.at("/metadata/tools/components/0/name").asText())
                .isEqualTo("delivery-workflows");
        assertThat(component.path("purl").asText()).isEqualTo("pkg:npm/express@4.18.2");
        assertThat(component.path("scope").asText()).isEqualTo("required");
        assertThat(component.at("/licenses/0/license/id").asText()).isEqualTo("MIT");
        assertThat(component.at("/hashes/0/alg").asText()).isEqualTo("SHA-1");
    }

    @Test
    void sortsComponentsAndExcludesThoseForDevelopment() throws IOException {
        Dependency mocha = dependency("mocha", "10", true, "", "");

        assertThat(render(mocha, EXPRESS)).isEqualTo(render(EXPRESS, mocha));
        JsonNode components = JSON.readTree(render(mocha, EXPRESS)).path("components");
        assertThat(components.at("/0/name").asText()).isEqualTo("express");
        assertThat(components.at("/1/scope").asText()).isEqualTo("excluded");
    }

    @Test
    void keepsTimeAndSerialNumberWhileComponentsStay() {
        String stored = render(EXPRESS);

        assertThat(render(facts(EXPRESS), Optional.of(stored), LATER)).isEqualTo(stored);
        assertThat(render(facts(EXPRESS), Optional.of(stored.replace("\n", "\r\n")), LATER))
                .isEqualTo(stored);
    }

    @Test
    void givesTimeAndSerialNumberAnewWhenComponentsChange() throws IOException {
        String stored = render(EXPRESS);
        String after =
                render(
                        facts(EXPRESS, dependency("mocha", "10", true, "", "")),
                        Optional.of(stored),
                        LATER);

        assertThat(JSON.readTree(after).at("/metadata/timestamp").asText())
                .isEqualTo("2027-04-02T11:30:15Z");
        assertThat(JSON.readTree(after).path("serialNumber").asText())
                .startsWith("urn:uuid:")
                .isNotEqualTo(JSON.readTree(stored).path("serialNumber").asText());
    }

    @Test
    void believesNoTimeOfADamagedOrForeignDocument() {
        String fresh = render(facts(EXPRESS), Optional.empty(), LATER);
        String stored = render(EXPRESS);

        for (String odd :
                new String[] {
                    "",
                    "null",
                    "[",
                    "{\"bomFormat\": \"CycloneDX\"}",
                    stored.replace("2026-03-01", "soon"),
                    stored.replace("4.18.2", "4.18.3"),
                    stored.replace("urn:uuid:", "urn:uuid:0")
                }) {
            assertThat(render(facts(EXPRESS), Optional.of(odd), LATER)).isEqualTo(fresh);
        }
    }

    @Test
    void carriesItsMark() {
        Facts facts = facts(EXPRESS);
        var document = SbomDocument.of(Bom.of(facts), facts, Optional.empty(), FIRST);

        assertThat(document.whole()).contains(document.mark());
        assertThat(document.path()).isEqualTo("docs/security/sbom.cdx.json");
    }

    @Test
    void matchesWhatItWasMadeFrom() {
        Bom bom =
                Bom.of(
                        Collected.of(
                                Collectors.all(),
                                Path.of("src/test/resources/workspaces/many-locks")));
        String stored = SbomDocument.of(bom, facts(), Optional.empty(), FIRST).whole();

        assertThat(SbomDocument.matches(stored, bom)).isEmpty();
    }

    @Test
    void namesTheFirstDifference() {
        Bom bom = Bom.of(facts(EXPRESS));
        Dependency pad = dependency("left-pad", "1.0.0", false, "", "");

        assertThat(SbomDocument.matches(render(pad), bom))
                .contains("express 4.18.2 is in package-lock.json and not in the SBOM");
        assertThat(SbomDocument.matches(render(EXPRESS, pad), bom))
                .contains("pkg:npm/left-pad@1.0.0 is in the SBOM and in no lock file or manifest");
        assertThat(SbomDocument.matches("{}", bom))
                .contains("the SBOM is no CycloneDX document in JSON");
    }

    @Test
    void noticesEachPartThatWasChangedByHand() {
        Bom bom = Bom.of(facts(EXPRESS));
        String stored = render(EXPRESS);

        assertThat(SbomDocument.matches(stored.replace("\"MIT\"", "\"ISC\""), bom))
                .contains(
                        "the licence of express 4.18.2 is another in the SBOM than in the sources");
        assertThat(SbomDocument.matches(stored.replace("required", "excluded"), bom))
                .hasValueSatisfying(said -> assertThat(said).startsWith("the scope of"));
        assertThat(SbomDocument.matches(stored.replace("0a0a", "0b0b"), bom))
                .hasValueSatisfying(said -> assertThat(said).startsWith("the hash of"));
        assertThat(SbomDocument.matches(stored.replace(": \"express\"", ": \"exprezz\""), bom))
                .hasValueSatisfying(said -> assertThat(said).startsWith("the name of"));
        assertThat(SbomDocument.matches(stored.replace(": \"4.18.2\"", ": \"4.18.1\""), bom))
                .hasValueSatisfying(said -> assertThat(said).startsWith("the version of"));
    }

    @Test
    void noticesComponentThatIsNamedTwice() {
        String stored = render(EXPRESS);
        int from =
                stored.indexOf(
                        '{', stored.indexOf("\"components\" : [", stored.indexOf("properties")));
        String component = stored.substring(from, stored.lastIndexOf(']')).strip();

        assertThat(
                        SbomDocument.matches(
                                stored.replace(component, component + "," + component),
                                Bom.of(facts(EXPRESS))))
                .contains("the SBOM names a component twice, or one without a package URL");
    }
}
