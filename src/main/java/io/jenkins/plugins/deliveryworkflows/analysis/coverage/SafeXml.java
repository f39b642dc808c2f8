package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through foreign XML, element by element: no document type is read, no entity expanded, and
 * nothing is entered that lies too deep.
 */
final class SafeXml {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 4096;

    private SafeXml() {}

    /** Is told what comes, in the order of the file. */
    interface Visitor {

        /** An element begins, whose attributes may be asked for now. */
        void begin(String element, Attributes attributes);

        /** An element ends. */
        void end(String element, String text);
    }

    /** Attributes of the element that begins. */
    interface Attributes {

        /** An attribute's value, empty where it isn't there. */
        String text(String name);

        /** An attribute as a whole number that isn't negative, -1 where it is none. */
        default int number(String name) {
            return WholeNumber.of(text(name));
        }
    }

    /** The root element's name, or nothing where this is no XML. */
    static Optional<String> root(byte[] xml) {
        try {
            XMLStreamReader reader = open(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(reader.getLocalName());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the whole file could be walked through; a visitor is told nothing after a fault. */
    static boolean walk(byte[] xml, Visitor visitor) {
        try {
            walk(open(xml), visitor);
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            return false;
        }
    }

    private static void walk(XMLStreamReader reader, Visitor visitor) throws XMLStreamException {
        int depth = 0;
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("nested too deep");
                    }
                    text.setLength(0);
                    visitor.begin(reader.getLocalName(), name -> value(reader, name));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    visitor.end(reader.getLocalName(), text.toString().strip());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST_TEXT) {
                        text.append(reader.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private static String value(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static XMLStreamReader open(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
