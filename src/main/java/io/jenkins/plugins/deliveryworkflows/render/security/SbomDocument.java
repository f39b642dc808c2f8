package io.jenkins.plugins.deliveryworkflows.render.security;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.Bom;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.Component;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code docs/security/sbom.cdx.json}: the software bill of materials as CycloneDX has it.
 *
 * <p>Its time is that of the run that first saw these components, and stays while they do; its
 * serial number follows from them.
 */
public final class SbomDocument {

    public static final String PATH = "docs/security/sbom.cdx.json";

    private SbomDocument() {}

    /**
     * The document as the sources say it now.
     *
     * @param stored the file as it lies there, if it does
     * @param now the time that a changed document gets
     */
    public static Rendered.Owned of(Project project, Optional<String> stored, Instant now) {
        return of(Bom.of(project), project.facts(), stored, now);
    }

    static Rendered.Owned of(Bom bom, Facts facts, Optional<String> stored, Instant now) {
        CycloneDxText text = new CycloneDxText(bom, nameOf(facts), licenceOf(facts));
        String whole =
                stored.map(LineEnds::unix)
                        .flatMap(StoredSbom::read)
                        .flatMap(StoredSbom::timestamp)
                        .map(text::at)
                        .filter(same -> stored.map(LineEnds::unix).get().equals(same))
                        .orElseGet(() -> text.at(now.truncatedTo(ChronoUnit.SECONDS)));
        return new Rendered.Owned(PATH, whole, CycloneDxText.MARK);
    }

    /**
     * Nothing where a stored document has the project's components, each with what the sources say
     * of it; else the first difference in words.
     */
    public static Optional<String> matches(String stored, Project project) {
        return matches(stored, Bom.of(project));
    }

    static Optional<String> matches(String stored, Bom bom) {
        Optional<StoredSbom> read = StoredSbom.read(stored);
        if (read.isEmpty()) {
            return Optional.of("the SBOM is no CycloneDX document in JSON");
        }
        Map<String, SbomEntry> left = new TreeMap<>(read.get().byUrl());
        if (left.size() < read.get().components()) {
            return Optional.of("the SBOM names a component twice, or one without a package URL");
        }
        for (Component component : bom.components()) {
            SbomEntry entry = left.remove(component.purl());
            String path = component.source().path();
            if (entry == null) {
                return Optional.of(component.shown() + " is in " + path + " and not in the SBOM");
            }
            Optional<String> part = entry.differsFrom(SbomEntry.of(component));
            if (part.isPresent()) {
                return Optional.of(
                        "the %s of %s is another in the SBOM than in the sources"
                                .formatted(part.get(), component.shown()));
            }
        }
        return left.keySet().stream()
                .findFirst()
                .map(url -> url + " is in the SBOM and in no lock file or manifest");
    }

    /** The name of what lies in the root: of the folder itself nobody knows what it is called. */
    private static String nameOf(Facts facts) {
        return facts.modules().stream()
                .filter(module -> module.folder().equals("."))
                .map(Module::name)
                .filter(name -> !name.isBlank() && !name.equals("."))
                .findFirst()
                .orElse("project");
    }

    private static List<String> licenceOf(Facts facts) {
        return facts.licences().stream()
                .filter(licence -> licence.source().path().indexOf('/') < 0)
                .map(licence -> licence.id())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
