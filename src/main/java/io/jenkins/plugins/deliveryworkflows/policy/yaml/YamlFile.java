package io.jenkins.plugins.deliveryworkflows.policy.yaml;

import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads one YAML document that a person wrote: a mapping, without aliases, of bounded size and
 * depth.
 */
public final class YamlFile {

    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_DEPTH = 20;

    private final String name;
    private final List<Fault> faults;

    private YamlFile(String name, List<Fault> faults) {
        this.name = name;
        this.faults = faults;
    }

    /**
     * The file's mapping, nothing where it is empty or faulty.
     *
     * @param name the file, for messages
     * @param faults takes what is wrong
     */
    public static Optional<YamlValue> read(String name, byte[] content, List<Fault> faults) {
        // A file made by an editor of another system may begin with a byte order mark.
        String text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        YamlFile file = new YamlFile(name, faults);
        try {
            return file.isAcceptable(text) ? file.compose(text) : Optional.empty();
        } catch (MarkedYAMLException e) {
            file.fault(e.getProblem(), e.getProblemMark());
        } catch (YAMLException e) {
            file.fault(e.getMessage(), null);
        }
        return Optional.empty();
    }

    /**
     * Looks at the events alone: nothing is built before the text is known to be small and plain.
     */
    private boolean isAcceptable(String text) {
        if (text.length() > MAX_CHARACTERS) {
            faults.add(
                    new Fault(
                            "this file is larger than " + MAX_CHARACTERS + " characters",
                            at(null),
                            "Make it smaller"));
            return false;
        }
        int documents = 0;
        int depth = 0;
        for (Event event : new Yaml(limits()).parse(new StringReader(text))) {
            if (event instanceof AliasEvent) {
                return refuse("an alias isn't taken here", event, "Write the value out");
            }
            if (event instanceof DocumentStartEvent && ++documents == 2) {
                return refuse(
                        "a second YAML document begins here",
                        event,
                        "Keep one, without a line of ---");
            }
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                return refuse("this is nested too deeply", event, "Nothing here needs that");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return true;
    }

    private boolean refuse(String what, Event event, String remedy) {
        faults.add(new Fault(what, at(event.getStartMark()), remedy));
        return false;
    }

    private Optional<YamlValue> compose(String text) {
        Node root = new Yaml(limits()).compose(new StringReader(text));
        if (root == null || root instanceof ScalarNode && Tag.NULL.equals(root.getTag())) {
            return Optional.empty();
        }
        if (!(root instanceof MappingNode)) {
            faults.add(
                    new Fault(
                            "this is no YAML mapping",
                            at(root.getStartMark()),
                            "Write 'key: value' lines"));
            return Optional.empty();
        }
        return Optional.of(new YamlValue(name, "", root, faults));
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_CHARACTERS);
        limits.setNestingDepthLimit(MAX_DEPTH);
        // Nothing is constructed, so a tag builds no object.
        limits.setTagInspector(tag -> true);
        return limits;
    }

    private void fault(String problem, Mark mark) {
        String why = problem == null ? "" : " (" + problem.lines().findFirst().orElse("") + ")";
        faults.add(new Fault("this isn't YAML" + why, at(mark), "Mend the line"));
    }

    private String at(Mark mark) {
        return name + ":" + (mark == null ? 1 : mark.getLine() + 1);
    }
}
