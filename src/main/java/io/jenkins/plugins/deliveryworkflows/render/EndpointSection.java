package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The operations of one origin, grouped by what they are about: a table for each group, one for all
 * that stand alone.
 */
final class EndpointSection {

    private final String symbol;
    private final List<Endpoint> endpoints;

    /**
     * @param symbol what the source's symbol is called: handler or operation
     */
    EndpointSection(String symbol, List<Endpoint> endpoints) {
        this.symbol = symbol;
        this.endpoints = endpoints;
    }

    void write(MarkdownText text) {
        Map<String, List<Endpoint>> groups = groups(PathGroup::of);
        if (groups.size() == 1) {
            String prefix = PathGroup.commonPrefix(endpoints.stream().map(Endpoint::path).toList());
            groups = groups(path -> PathGroup.below(prefix, path));
        }
        List<Endpoint> alone = new ArrayList<>();
        groups.values().stream().filter(group -> group.size() == 1).forEach(alone::addAll);
        groups.values().removeIf(group -> group.size() == 1);
        boolean titled = groups.size() + (alone.isEmpty() ? 0 : 1) > 1;
        groups.forEach((group, members) -> table(text, titled, Markup.code(group), members));
        if (!alone.isEmpty()) {
            table(text, titled, "Other paths", alone);
        }
    }

    private Map<String, List<Endpoint>> groups(UnaryOperator<String> groupOf) {
        Map<String, List<Endpoint>> groups = new TreeMap<>();
        for (Endpoint endpoint : endpoints) {
            groups.computeIfAbsent(groupOf.apply(endpoint.path()), group -> new ArrayList<>())
                    .add(endpoint);
        }
        return groups;
    }

    private void table(MarkdownText text, boolean titled, String title, List<Endpoint> members) {
        if (titled) {
            text.heading(4, title);
        }
        List<String> files =
                members.stream().map(member -> member.source().path()).distinct().toList();
        boolean oneFile = files.size() == 1;
        if (oneFile && !members.get(0).isDeclared()) {
            text.paragraph("In " + Markup.code(files.get(0)) + ":");
        }
        MarkdownTable table = new MarkdownTable("Method", "Path", symbol, "File");
        for (Endpoint endpoint : members) {
            table.row(
                    Markup.word(endpoint.method()),
                    Markup.code(endpoint.path()),
                    Markup.code(endpoint.source().symbol()),
                    oneFile ? "" : Markup.code(endpoint.source().path()));
        }
        text.table(table);
    }
}
