package io.jenkins.plugins.deliveryworkflows.render.security;

import io.jenkins.plugins.deliveryworkflows.analysis.bom.Bom;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.json.BomJsonGenerator;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.license.Expression;
import org.cyclonedx.model.metadata.ToolInformation;

/** Writes a bill of materials as CycloneDX 1.6 in JSON. */
final class CycloneDxText {

    /** A property's name that only this product uses. */
    static final String MARK = "\"delivery:pack\"";

    private static final String PROPERTY = "delivery:pack";

    private final Bom bom;
    private final String name;
    private final List<String> licences;

    /**
     * @param name of the project
     * @param licences of the project
     */
    CycloneDxText(Bom bom, String name, List<String> licences) {
        this.bom = bom;
        this.name = name;
        this.licences = licences;
    }

    /** The document with this time; the serial number follows from all the rest. */
    String at(Instant time) {
        org.cyclonedx.model.Bom document = document(time);
        document.setSerialNumber("urn:uuid:" + serial());
        try {
            String json = new BomJsonGenerator(document, Version.VERSION_16).toJsonString();
            return LineEnds.unix(json) + "\n";
        } catch (GeneratorException e) {
            throw new IllegalStateException("a bill of materials can't be written as JSON", e);
        }
    }

    private UUID serial() {
        Digest digest = Digest.start();
        digest.add((name + '\0' + licences + '\0').getBytes(StandardCharsets.UTF_8));
        bom.components()
                .forEach(
                        one -> {
                            String text = one.purl() + '\0' + SbomEntry.of(one) + '\n';
                            digest.add(text.getBytes(StandardCharsets.UTF_8));
                        });
        return UUID.nameUUIDFromBytes(digest.hex().getBytes(StandardCharsets.US_ASCII));
    }

    private org.cyclonedx.model.Bom document(Instant time) {
        org.cyclonedx.model.Bom document = new org.cyclonedx.model.Bom();
        document.setMetadata(metadata(time));
        List<Component> components = new ArrayList<>();
        bom.components().forEach(one -> components.add(library(one)));
        document.setComponents(components);
        return document;
    }

    private Metadata metadata(Instant time) {
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(time));
        Component tool = component(Component.Type.APPLICATION, Product.NAME);
        tool.setVersion(Product.documentVersion());
        ToolInformation tools = new ToolInformation();
        tools.setComponents(List.of(tool));
        metadata.setToolChoice(tools);
        Component project = component(Component.Type.APPLICATION, name);
        project.setBomRef("project");
        choice(licences).ifPresent(project::setLicenses);
        metadata.setComponent(project);
        Property pack = new Property();
        pack.setName(PROPERTY);
        pack.setValue(PostureDocument.PACK);
        metadata.setProperties(List.of(pack));
        return metadata;
    }

    private static Component component(Component.Type type, String name) {
        Component component = new Component();
        component.setType(type);
        component.setName(name);
        return component;
    }

    private static Component library(
            io.jenkins.plugins.deliveryworkflows.analysis.bom.Component one) {
        Component library = component(Component.Type.LIBRARY, one.name());
        if (!one.group().isEmpty()) {
            library.setGroup(one.group());
        }
        if (!one.version().isEmpty()) {
            library.setVersion(one.version());
        }
        library.setBomRef(one.purl());
        library.setPurl(one.purl());
        library.setScope(one.development() ? Component.Scope.EXCLUDED : Component.Scope.REQUIRED);
        choice(one.licence().isEmpty() ? List.of() : List.of(SbomEntry.of(one).licence()))
                .ifPresent(library::setLicenses);
        hash(one.hash()).ifPresent(hash -> library.setHashes(List.of(hash)));
        return library;
    }

    private static Optional<Hash> hash(String written) {
        int colon = written.indexOf(':');
        Hash.Algorithm algorithm =
                switch (colon < 0 ? "" : written.substring(0, colon)) {
                    case "sha512" -> Hash.Algorithm.SHA_512;
                    case "sha384" -> Hash.Algorithm.SHA_384;
                    case "sha256" -> Hash.Algorithm.SHA_256;
                    case "sha1" -> Hash.Algorithm.SHA1;
                    case "md5" -> Hash.Algorithm.MD5;
                    default -> null;
                };
        return Optional.ofNullable(algorithm)
                .map(known -> new Hash(known, written.substring(colon + 1)));
    }

    private static Optional<LicenseChoice> choice(List<String> licences) {
        if (licences.isEmpty()) {
            return Optional.empty();
        }
        LicenseChoice choice = new LicenseChoice();
        Optional<SpdxExpression> only =
                licences.size() == 1 ? SpdxExpression.parse(licences.get(0)) : Optional.empty();
        if (only.isPresent() && !isListed(only.get())) {
            choice.setExpression(new Expression(only.get().toString()));
            return Optional.of(choice);
        }
        for (String licence : licences) {
            License written = new License();
            if (SpdxExpression.parse(licence).filter(CycloneDxText::isListed).isPresent()) {
                written.setId(licence);
            } else {
                written.setName(licence);
            }
            choice.addLicense(written);
        }
        return Optional.of(choice);
    }

    /** Whether the schema's list of identifiers has it as it stands. */
    private static boolean isListed(SpdxExpression expression) {
        return expression instanceof SpdxExpression.One one && one.isListed();
    }
}
