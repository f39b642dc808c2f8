package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ExpressFile.Parameter;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ExpressFile.Router;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the applications and routers of a file, and says which of them a name means where. */
final class ExpressRouters {

    private static final Set<String> PACKAGES = Set.of("express", "express-promise-router");
    private static final Set<String> NAMES = Set.of("app", "router", "server");
    private static final Pattern CREATION =
            Pattern.compile(
                    "(?<![\\w$.])(?:new\\s+)?([A-Za-z_$][\\w$]*)\\s*(?:\\(\\s*([\"']) *\\2\\s*\\))?\\s*(?:\\.\\s*(Router)\\s*)?\\(");
    private static final Pattern TARGET =
            Pattern.compile(
                    "([A-Za-z_$#][\\w$]*(?:\\s*\\.\\s*[#\\w$]+)*)\\s*(?::[^=;(){}]{0,80})?=\\s*$");
    private static final Pattern EXPORTED = Pattern.compile("\\bexport\\s+default\\s*$");
    private static final String TYPE =
            ":\\s*(?:[\\w$]+\\.)?(?:Express|Application|Router|IRouter|IApplication)\\b";

    /** What stands in every such type. */
    private static final List<String> TYPES = List.of("Express", "Application", "Router");

    private static final Pattern TYPED_NAME =
            Pattern.compile("(?<![\\w$])([A-Za-z_$][\\w$]*+)\\s*+(?:\\?\\s*+)?" + TYPE);

    private static final int MOST = 200;
    private static final int MOST_LOOKS = 5000;

    private final ScriptText text;
    private final Imports imports;
    private final FunctionHeads functions;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> candidates = new HashSet<>();
    private int looks;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    ExpressRouters(ScriptText text, Imports imports, FunctionHeads functions) {
        this.text = text;
        this.imports = imports;
        this.functions = functions;
        findCreated();
        findCandidates();
    }

    /**
     * A router and where its name means it.
     *
     * @param end offset behind the expression that makes it, where a chain of calls may go on
     */
    record Found(Router router, Span scope, int end) {}

    List<Found> created() {
        return found;
    }

    List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The id of the router that a name means at an offset. */
    Optional<String> at(String name, int offset) {
        if (!candidates.contains(name) || looks++ > MOST_LOOKS) {
            return Optional.empty();
        }
        Optional<String> created =
                found.stream()
                        .filter(f -> f.router().name().equals(name))
                        .filter(f -> f.scope().from() <= offset && offset < f.scope().to())
                        .max(Comparator.comparingInt(f -> f.scope().from()))
                        .map(f -> f.router().id());
        return created.isPresent() ? created : parameter(name, offset);
    }

    /** So that the scopes of other names need no look. */
    private void findCandidates() {
        candidates.addAll(NAMES);
        found.forEach(f -> candidates.add(f.router().name()));
        if (TYPES.stream().noneMatch(text.blank()::contains)) {
            return;
        }
        Matcher typed = TYPED_NAME.matcher(text.blank());
        while (typed.find()) {
            candidates.add(typed.group(1));
        }
    }

    private void findCreated() {
        Matcher matcher = CREATION.matcher(text.blank());
        while (found.size() < MOST && matcher.find()) {
            int close = text.close(matcher.end() - 1);
            if (close >= 0 && makesRouter(matcher)) {
                add(matcher.start(), close + 1);
            }
        }
    }

    private boolean makesRouter(Matcher creation) {
        String root = creation.group(1);
        boolean member = creation.group(3) != null;
        if (creation.group(2) != null) {
            return root.equals("require") && text.stringAt(creation.start(2)).equals("express");
        }
        for (String from : PACKAGES) {
            if (imports.isFrom(root, from, ScriptModule.DEFAULT, ScriptModule.EVERYTHING)
                    || (!member && imports.isFrom(root, from, "Router", "express"))) {
                return true;
            }
        }
        return false;
    }

    private void add(int start, int end) {
        String name = nameBefore(start);
        List<Span> around = functions.around(start);
        Span file = new Span(0, text.blank().length());
        boolean member = name.startsWith("this.") || name.startsWith(ScriptModule.EXPORTED);
        Span scope = around.isEmpty() || member ? file : around.get(0);
        String maker =
                functions.functionsAround(start).stream()
                        .map(FunctionHeads.Head::name)
                        .filter(f -> !member && !f.isEmpty())
                        .findFirst()
                        .orElse("");
        boolean taken = found.stream().anyMatch(f -> f.router().id().equals(name));
        String id = taken ? name + "#" + found.size() : name;
        found.add(new Found(new Router(id, name, maker), scope, end));
    }

    /** A field of a class is known by {@code this.} and its name, wherever it is initialised. */
    private String nameBefore(int start) {
        String before = text.blank().substring(Math.max(0, start - 200), start);
        if (EXPORTED.matcher(before).find()) {
            return ScriptModule.EXPORTED + ScriptModule.DEFAULT;
        }
        Matcher target = TARGET.matcher(before);
        if (!target.find()) {
            return "";
        }
        String name = target.group(1).replaceAll("\\s", "");
        if (name.equals("module.exports")) {
            String outer = nameBefore(start - (before.length() - target.start()));
            return outer.isEmpty() ? ScriptModule.EXPORTED + ScriptModule.DEFAULT : outer;
        }
        boolean declared =
                before.substring(0, target.start()).matches("(?s).*\\b(?:const|let|var)\\s+$");
        boolean inClass = !declared && !name.contains(".") && isField(start);
        return inClass ? "this." + name : name;
    }

    private boolean isField(int offset) {
        List<Span> around = functions.around(offset);
        if (around.isEmpty()) {
            return false;
        }
        int brace = around.get(0).from();
        String before = text.blank().substring(Math.max(0, brace - 200), brace);
        return before.matches("(?s).*\\bclass\\b[^{}();]*");
    }

    private Optional<String> parameter(String name, int offset) {
        for (FunctionHeads.Head function : functions.functionsAround(offset)) {
            for (int i = 0; i < function.parameters().size(); i++) {
                String parameter = function.parameters().get(i);
                String quoted = Pattern.quote(name);
                boolean same = parameter.matches("(?s)(?:\\{[^{}]*\\b)?" + quoted + "\\b.*");
                boolean typed =
                        Pattern.compile(quoted + "\\s*\\??\\s*" + TYPE).matcher(parameter).find();
                if (same && (typed || NAMES.contains(name))) {
                    String id = name + "@" + function.body().from();
                    parameters.putIfAbsent(id, new Parameter(id, function.name(), i, typed));
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }
}
