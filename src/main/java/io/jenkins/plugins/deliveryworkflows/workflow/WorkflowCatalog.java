package io.jenkins.plugins.deliveryworkflows.workflow;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The workflows that can be run, how to choose one, and the names that they use. */
public final class WorkflowCatalog {

    /** Words that most names have, and that therefore point to no workflow. */
    private static final List<String> COMMON_WORDS = List.of("workflow", "change", "only");

    private final List<Workflow> workflows;
    private final List<SelectorRow> selector;
    private final List<SkillName> skills;
    private final Map<String, String> helps;

    WorkflowCatalog(
            List<Workflow> workflows,
            List<SelectorRow> selector,
            List<SkillName> skills,
            Map<String, String> helps) {
        this.workflows = List.copyOf(workflows);
        this.selector = List.copyOf(selector);
        this.skills = List.copyOf(skills);
        this.helps = Map.copyOf(helps);
    }

    /** The catalog that comes with the product. */
    public static WorkflowCatalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /** All workflows, in the order in which they are documented. */
    public List<Workflow> workflows() {
        return workflows;
    }

    /** Which workflow serves which need. */
    public List<SelectorRow> selector() {
        return selector;
    }

    /** The legend: ids and names of the skills. */
    public List<SkillName> skills() {
        return skills;
    }

    /**
     * The workflow with this id.
     *
     * @throws BadInputException if there is none; it names the known ones and the nearest
     */
    public Workflow find(String id) {
        return workflows.stream()
                .filter(workflow -> workflow.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /** What an input means where no workflow says it in words of its own. */
    public String help(String input) {
        return helps.getOrDefault(input, "");
    }

    /** The id that was probably meant, or nothing where none is like it. */
    public Optional<String> nearest(String id) {
        Map<String, String> spellings = new LinkedHashMap<>();
        workflows.forEach(workflow -> spellings.put(workflow.id(), workflow.id()));
        for (Workflow workflow : workflows) {
            for (String word : (workflow.id() + ' ' + workflow.name()).split("[^A-Za-z]+")) {
                String spelling = word.toLowerCase(Locale.ROOT);
                if (!COMMON_WORDS.contains(spelling)) {
                    spellings.putIfAbsent(spelling, workflow.id());
                }
            }
        }
        return Spelling.nearest(id, spellings.keySet()).map(spellings::get);
    }

    private BadInputException unknown(String id) {
        String known = workflows.stream().map(Workflow::id).collect(Collectors.joining(", "));
        return new BadInputException(
                "there is no workflow '" + id + "'",
                "",
                nearest(id).map(near -> "Did you mean '" + near + "'? ").orElse("")
                        + "The workflows are: "
                        + known);
    }

    /** Read once, and only by a command that needs it. */
    private static final class BuiltIn {
        static final WorkflowCatalog CATALOG = new CatalogReader().read();
    }
}
