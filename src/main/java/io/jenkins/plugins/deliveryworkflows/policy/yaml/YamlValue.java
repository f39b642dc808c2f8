package io.jenkins.plugins.deliveryworkflows.policy.yaml;

import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value with its place and key. To ask for what it isn't notes a fault and answers with nothing;
 * a null value is nothing without a fault.
 */
public final class YamlValue {

    /** Tokens and passwords that slipped in here are longer, and aren't repeated in a message. */
    private static final int LONGEST_SHOWN = 16;

    private final String file;
    private final String key;
    private final Node node;
    private final List<Fault> faults;

    YamlValue(String file, String key, Node node, List<Fault> faults) {
        this.file = file;
        this.key = key;
        this.node = node;
        this.faults = faults;
    }

    /** The same value, whose faults go elsewhere. */
    public YamlValue reportingTo(List<Fault> others) {
        return new YamlValue(file, key, node, others);
    }

    /** The 1-based line where it starts. */
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The keys down to it: {@code audit.allow[0].rule}. */
    public String key() {
        return key;
    }

    public boolean isNull() {
        return node instanceof ScalarNode && Tag.NULL.equals(node.getTag());
    }

    /**
     * Its entries by key, in the file's order; a key that isn't known or comes twice is a fault.
     */
    public Map<String, YamlValue> entries(Set<String> known) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        if (isNull()) {
            return entries;
        }
        if (!(node instanceof MappingNode mapping)) {
            fault(
                    "is no mapping",
                    "Write " + String.join(", ", new TreeSet<>(known)) + " below it");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                add(name, tuple.getValueNode(), known, entries);
            } else {
                at(tuple.getKeyNode()).fault("has a key that is no word", "Write a plain key");
            }
        }
        return entries;
    }

    private void add(
            ScalarNode name, Node value, Set<String> known, Map<String, YamlValue> entries) {
        String full = key.isEmpty() ? name.getValue() : key + "." + name.getValue();
        YamlValue entry = new YamlValue(file, full, value, faults);
        YamlValue place = new YamlValue(file, full, name, faults);
        if (!known.contains(name.getValue())) {
            place.fault("is no key that is known here", meant(name.getValue(), known));
        } else if (entries.putIfAbsent(name.getValue(), entry) != null) {
            place.fault("stands here twice", "Keep one of them");
        }
    }

    /** Its items; a fault where it is no list. */
    public List<YamlValue> items() {
        if (isNull()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            fault("is no list", "Write '- …' lines below it, or [a, b]");
            return List.of();
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlValue(file, key + "[" + items.size() + "]", item, faults));
        }
        return items;
    }

    /** Its items as texts; one that is none is a fault. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.requiredText().stream()).toList();
    }

    /** Its text, stripped; a fault where it is empty, a list or a mapping. */
    public Optional<String> text() {
        return isNull() ? Optional.empty() : requiredText();
    }

    private Optional<String> requiredText() {
        boolean text =
                node instanceof ScalarNode
                        && Set.of(Tag.STR, Tag.TIMESTAMP).contains(node.getTag());
        String value = text ? ((ScalarNode) node).getValue().strip() : "";
        if (value.isEmpty()) {
            fault("is no text", "Write one, in quotes");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    public Optional<Boolean> bool() {
        if (isNull()) {
            return Optional.empty();
        }
        String value = scalar().toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            fault("is " + shown(), "Write true or false");
            return Optional.empty();
        }
        return Optional.of(value.equals("true"));
    }

    public OptionalInt number(int least, int most) {
        if (isNull()) {
            return OptionalInt.empty();
        }
        String value = scalar();
        boolean digits =
                !value.isEmpty()
                        && value.length() <= 9
                        && value.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean plain =
                digits
                        && Tag.INT.equals(node.getTag())
                        && (value.length() == 1 || value.charAt(0) != '0');
        int number = plain ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            fault("is " + shown(), "Write a whole number from " + least + " to " + most);
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    /** One of the constants, as they are written, or in small letters where {@code small}. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, boolean small) {
        if (isNull()) {
            return Optional.empty();
        }
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(small ? constant.name().toLowerCase(Locale.ROOT) : constant.name(), constant);
        }
        Optional<E> found = Optional.ofNullable(words.get(scalar()));
        if (found.isEmpty()) {
            fault("is " + shown(), meant(scalar(), words.keySet()));
        }
        return found;
    }

    /** Notes a fault of this value. */
    public void fault(String what, String remedy) {
        String subject = key.isEmpty() ? "the file" : key;
        faults.add(new Fault(subject + " " + what, file + ":" + line(), remedy));
    }

    private YamlValue at(Node place) {
        return new YamlValue(file, key, place, faults);
    }

    private static String meant(String word, Set<String> known) {
        return Spelling.nearest(word, known)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Write one of " + String.join(", ", known));
    }

    private String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private String shown() {
        if (!(node instanceof ScalarNode)) {
            return node instanceof SequenceNode ? "a list" : "a mapping";
        }
        String text = scalar();
        return text.length() > LONGEST_SHOWN
                ? "a text of " + text.length() + " characters"
                : "'" + text + "'";
    }
}
