package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what a route renders. */
final class ComponentNames {

    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s*\\(\\s*(?=[\"'`])");
    private static final Pattern TAG = Pattern.compile("<([A-Za-z][\\w.]*)|</|/>");
    private static final Pattern NAME = Pattern.compile("[A-Z][\\w$]*(?:\\.[\\w$]+)*");

    private final ScriptText text;

    ComponentNames(ScriptText text) {
        this.text = text;
    }

    /**
     * The component that an expression or markup shows: behind the guards and layouts that wrap it,
     * the last one that opens before anything closes; of a lazy one, its module's name.
     */
    String in(Span span) {
        Matcher lazy = IMPORT.matcher(text.blank()).region(span.from(), span.to());
        if (lazy.find()) {
            String from = text.stringAt(lazy.end());
            return from.substring(from.lastIndexOf('/') + 1);
        }
        String component = shownBy(span);
        Matcher name = NAME.matcher(text.blank()).region(span.from(), span.to());
        return component.isEmpty() && name.find() ? name.group() : component;
    }

    private String shownBy(Span span) {
        String component = "";
        Matcher tag = TAG.matcher(text.blank()).region(span.from(), span.to());
        while (tag.find() && (tag.group(1) != null || component.isEmpty())) {
            int end = tag.group(1) == null ? -1 : text.endOfTag(tag.end());
            if (tag.group(1) != null && isComponent(tag.group(1))) {
                component = tag.group(1);
            }
            boolean closed = end > 0 && text.blank().charAt(end - 1) == '/';
            if (end >= span.to() || (closed && !component.isEmpty())) {
                return component;
            }
            tag.region(Math.max(tag.end(), end), span.to());
        }
        return component;
    }

    private static boolean isComponent(String tag) {
        return Character.isUpperCase(tag.charAt(0)) && !tag.equals("Suspense");
    }
}
