package io.jenkins.plugins.deliveryworkflows.facts.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file that may be anything: asking for what isn't there answers with a missing
 * value, never with an error.
 *
 * <p>Scalars stay as written, so that {@code on} is no boolean and {@code 22:22} no number. Tags
 * build no objects. Size, depth and aliases are limited.
 */
public final class YamlNode {

    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ALIASES = 100;
    private static final int MAX_DOCUMENTS = 1000;
    private static final int MAX_MERGES = 3;
    private static final YamlNode MISSING = new YamlNode(null);

    private final Node node;

    private YamlNode(Node node) {
        this.node = node;
    }

    /** The documents of a file up to the first that isn't YAML. */
    public static List<YamlNode> documents(String text) {
        List<YamlNode> documents = new ArrayList<>();
        if (text.length() > MAX_CHARACTERS) {
            return documents;
        }
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_CHARACTERS);
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setMaxAliasesForCollections(MAX_ALIASES);
        // Nothing is constructed, so a foreign tag is only a word that is passed over.
        limits.setTagInspector(tag -> true);
        try {
            for (Node root : new Yaml(limits).composeAll(new StringReader(text))) {
                documents.add(new YamlNode(root));
                if (documents.size() == MAX_DOCUMENTS) {
                    break;
                }
            }
        } catch (YAMLException e) {
            // What stands before the damage is still true.
            return documents;
        }
        return documents;
    }

    /** The first document, or a missing value. */
    public static YamlNode document(String text) {
        List<YamlNode> documents = documents(text);
        return documents.isEmpty() ? MISSING : documents.get(0);
    }

    /** The value of a key, missing where there is none. */
    public YamlNode get(String key) {
        return entries().getOrDefault(key, MISSING);
    }

    /** The value at the end of a path of keys. */
    public YamlNode at(String... keys) {
        YamlNode found = this;
        for (String key : keys) {
            found = found.get(key);
        }
        return found;
    }

    public boolean has(String key) {
        return entries().containsKey(key);
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Keys and values in the file's order, merge keys ({@code <<}) resolved; empty for others. */
    public Map<String, YamlNode> entries() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        addEntries(node, entries, MAX_MERGES);
        return entries;
    }

    private static void addEntries(Node node, Map<String, YamlNode> entries, int mergesLeft) {
        if (!(node instanceof MappingNode mapping)) {
            return;
        }
        List<Node> merged = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                continue;
            }
            if (key.getValue().equals("<<")) {
                merged.add(tuple.getValueNode());
            } else {
                entries.putIfAbsent(key.getValue(), new YamlNode(tuple.getValueNode()));
            }
        }
        if (mergesLeft > 0) {
            merged.forEach(source -> merge(source, entries, mergesLeft - 1));
        }
    }

    private static void merge(Node source, Map<String, YamlNode> entries, int mergesLeft) {
        if (source instanceof SequenceNode several) {
            several.getValue().forEach(one -> addEntries(one, entries, mergesLeft));
        } else {
            addEntries(source, entries, mergesLeft);
        }
    }

    /** The items of a list; empty for others. */
    public List<YamlNode> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(YamlNode::new).toList()
                : List.of();
    }

    /** A scalar as written; empty for null and for others. */
    public String text() {
        return node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())
                ? scalar.getValue()
                : "";
    }

    /** The words of a list of scalars, of a mapping's keys, or of one scalar. */
    public List<String> words() {
        if (isMapping()) {
            return List.copyOf(entries().keySet());
        }
        List<String> texts =
                node instanceof SequenceNode
                        ? items().stream().map(YamlNode::text).toList()
                        : List.of(text());
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** The 1-based line where it starts; 1 for a missing value. */
    public int line() {
        return node == null ? 1 : node.getStartMark().getLine() + 1;
    }
}
