package io.jenkins.plugins.deliveryworkflows.plugin;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** {@code pom-jenkins.xml}: what the other build over the same sources says. */
final class JenkinsBuild {

    private static final Set<String> PLUGIN_GROUPS =
            Set.of(
                    "io.jenkins.plugins",
                    "org.jenkins-ci.plugins",
                    "org.jenkins-ci.plugins.workflow");

    private final Document pom;

    private JenkinsBuild(Document pom) {
        this.pom = pom;
    }

    static JenkinsBuild read() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return new JenkinsBuild(
                    factory.newDocumentBuilder().parse(new File("pom-jenkins.xml")));
        } catch (Exception e) {
            throw new IllegalStateException("pom-jenkins.xml can't be read", e);
        }
    }

    /** {@code name} or {@code name;resolution:=optional} of each plugin it needs at run time. */
    Set<String> pluginDependencies() {
        Set<String> found = new TreeSet<>();
        Element project = pom.getDocumentElement();
        for (Element dependency : children(child(project, "dependencies"), "dependency")) {
            boolean plugin = PLUGIN_GROUPS.contains(text(dependency, "groupId"));
            if (plugin && text(dependency, "scope").isEmpty()) {
                boolean optional = text(dependency, "optional").equals("true");
                found.add(
                        text(dependency, "artifactId") + (optional ? ";resolution:=optional" : ""));
            }
        }
        return found;
    }

    List<String> bundledArtifacts() {
        Element properties = child(pom.getDocumentElement(), "properties");
        return Arrays.asList(text(properties, "hpi.bundledArtifacts").split(","));
    }

    private static String text(Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? "" : found.getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }
}
