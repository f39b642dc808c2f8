package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.MavenDependencyCollector.Coordinates;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.MavenDependencyCollector.Declared;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.MavenDependencyCollector.Pom;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.MavenDependencyCollector.Property;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a POM as far as dependencies go; what profiles add counts like the rest.
 *
 * <p>A POM is foreign: no document type is read and nothing outside of the file.
 */
final class PomText {

    private static final int DEEPEST = 12;
    private static final String PROFILE = "project/profiles/profile/";
    private static final String DEPENDENCY = "project/dependencies/dependency";
    private static final String MANAGED = "project/dependencyManagement/dependencies/dependency";

    private final XMLStreamReader xml;
    private final List<String> path = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private final Map<String, String> project = new HashMap<>();
    private final List<Property> properties = new ArrayList<>();
    private final List<Declared> managed = new ArrayList<>();
    private final List<Declared> declared = new ArrayList<>();
    private Map<String, String> dependency = new HashMap<>();
    private int line;
    private int tooDeep;

    private PomText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What a POM says up to where it is damaged, nothing where the text isn't a POM. */
    static Optional<Pom> read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            PomText pom = new PomText(reader);
            try {
                pom.read();
            } catch (XMLStreamException e) {
                // What stands before the damage is still true.
                return pom.said();
            } finally {
                reader.close();
            }
            return pom.said();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                close();
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA) {
                content.append(xml.getText());
            }
        }
    }

    private void open() {
        content.setLength(0);
        if (path.size() == DEEPEST) {
            tooDeep++;
            return;
        }
        path.add(xml.getLocalName());
        if (xml.getLocalName().equals("dependency")) {
            dependency = new HashMap<>();
            line = xml.getLocation().getLineNumber();
        }
    }

    private void close() {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        String written = String.join("/", path);
        String at =
                written.startsWith(PROFILE)
                        ? "project/" + written.substring(PROFILE.length())
                        : written;
        String name = path.remove(path.size() - 1);
        String parent = String.join("/", path);
        String value = content.toString().strip();
        content.setLength(0);
        if (at.equals(DEPENDENCY)) {
            declared.add(declared());
        } else if (at.equals(MANAGED)) {
            managed.add(declared());
        } else if (at.equals(DEPENDENCY + "/" + name) || at.equals(MANAGED + "/" + name)) {
            dependency.put(name, value);
        } else if (at.equals("project/properties/" + name)) {
            if (Harmless.isVersion(name, value)) {
                properties.add(new Property(name, value));
            }
        } else if (parent.equals("project") || parent.equals("project/parent")) {
            project.putIfAbsent(written, value);
        }
    }

    private Declared declared() {
        return new Declared(
                dependency.getOrDefault("groupId", ""),
                dependency.getOrDefault("artifactId", ""),
                dependency.getOrDefault("version", ""),
                dependency.getOrDefault("scope", ""),
                line);
    }

    private Optional<Pom> said() {
        Coordinates own = coordinates("project/");
        return own.artifactId().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Pom(
                                coordinates("project/parent/"),
                                own,
                                properties,
                                managed,
                                declared));
    }

    private Coordinates coordinates(String prefix) {
        return new Coordinates(
                project.getOrDefault(prefix + "groupId", ""),
                project.getOrDefault(prefix + "artifactId", ""),
                project.getOrDefault(prefix + "version", ""));
    }
}
