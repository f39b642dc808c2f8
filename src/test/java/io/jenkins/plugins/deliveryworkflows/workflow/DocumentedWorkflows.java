package io.jenkins.plugins.deliveryworkflows.workflow;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What the document of the workflows says, read from its Markdown and written with the catalog's
 * records.
 *
 * @param selector need and workflow name of each row
 * @param legend name and id of each row
 */
record DocumentedWorkflows(
        List<List<String>> selector,
        List<List<String>> legend,
        List<DocumentedWorkflow> workflows) {

    /**
     * A section of the document.
     *
     * @param labels the bold words that introduce its parts
     */
    record DocumentedWorkflow(
            String name,
            List<String> requires,
            List<String> labels,
            String useWhen,
            List<DocumentedStep> sequence,
            List<String> exitCriteria) {}

    /**
     * A numbered line.
     *
     * @param remark what stands in parentheses behind the skill, or empty
     */
    record DocumentedStep(String skill, String remark, String instruction) {}

    static DocumentedWorkflows read(String markdown) {
        Node document =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown);
        List<List<String>> selector = List.of();
        List<List<String>> legend = List.of();
        List<DocumentedWorkflow> workflows = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                switch (markdown(heading)) {
                    case "Workflow Selector" -> selector = rows(heading);
                    case "Skill ID Legend" -> legend = rows(heading);
                    default -> workflows.add(workflow(heading));
                }
            }
        }
        return new DocumentedWorkflows(selector, legend, workflows);
    }

    private static DocumentedWorkflow workflow(Heading heading) {
        String title = markdown(heading);
        int remark = title.indexOf(" (requires ");
        List<String> requires = new ArrayList<>();
        for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Code code) {
                requires.add(code.getLiteral());
            }
        }
        List<String> labels = new ArrayList<>();
        String useWhen = "";
        List<DocumentedStep> sequence = new ArrayList<>();
        List<String> exitCriteria = new ArrayList<>();
        for (Node node = heading.getNext();
                node != null && !(node instanceof Heading);
                node = node.getNext()) {
            labels.addAll(labels(node));
            if (node instanceof Paragraph) {
                useWhen += afterColon(firstLine(node));
            } else if (node instanceof BulletList) {
                exitCriteria.addAll(items(node));
            } else {
                items(node).forEach(item -> sequence.add(step(item)));
            }
        }
        return new DocumentedWorkflow(
                remark < 0 ? title : title.substring(0, remark),
                requires,
                labels,
                useWhen,
                sequence,
                exitCriteria);
    }

    /** {@code `skill` (remark): instruction}. */
    private static DocumentedStep step(String item) {
        String head = item.substring(0, Math.max(0, item.indexOf(": ")));
        int remark = head.indexOf(" (");
        String skill = remark < 0 ? head : head.substring(0, remark);
        return new DocumentedStep(
                skill.replace("`", ""),
                remark < 0 ? "" : head.substring(remark + 2, head.length() - 1),
                afterColon(item));
    }

    private static String afterColon(String line) {
        return line.substring(line.indexOf(": ") + 2);
    }

    private static List<String> items(Node list) {
        List<String> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(firstLine(item.getFirstChild()));
        }
        return items;
    }

    /** The label below a list belongs to the list's last paragraph, by the rules of Markdown. */
    private static String firstLine(Node paragraph) {
        return markdown(paragraph).split("\n")[0];
    }

    private static List<String> labels(Node node) {
        List<String> labels = new ArrayList<>();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(StrongEmphasis label) {
                        labels.add(markdown(label));
                    }
                });
        return labels;
    }

    private static List<List<String>> rows(Heading heading) {
        Node table = heading.getNext().getNext();
        List<List<String>> rows = new ArrayList<>();
        if (!(table instanceof TableBlock)) {
            return rows;
        }
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells((TableRow) row));
            }
        }
        return rows;
    }

    private static List<String> cells(TableRow row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(markdown(cell));
        }
        return cells;
    }

    private static String markdown(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            text.append(inline(node));
        }
        return text.toString();
    }

    private static String inline(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return '`' + code.getLiteral() + '`';
        }
        return node instanceof SoftLineBreak ? "\n" : markdown(node);
    }
}
