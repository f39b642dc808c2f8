package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads from a POM what its project is called.
 *
 * <p>A POM is foreign: no document type is read and nothing outside of the file.
 */
final class PomReader {

    private PomReader() {}

    /** The project's artifact id, nothing where the text isn't a POM. */
    static Optional<String> artifactId(String pom) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(pom));
            try {
                return artifactId(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> artifactId(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 1 && !reader.getLocalName().equals("project")) {
                    return Optional.empty();
                }
                if (depth == 2 && reader.getLocalName().equals("artifactId")) {
                    return Optional.of(reader.getElementText().strip())
                            .filter(name -> !name.isEmpty());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return Optional.empty();
    }
}
