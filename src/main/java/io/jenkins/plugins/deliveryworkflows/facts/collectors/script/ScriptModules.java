package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.Expression.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.Expression.Piece;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModule.Export;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows names across the files of a workspace to where they are defined. */
final class ScriptModules {

    private static final int MOST_HOPS = 24;
    private static final int MOST_LOOK_UPS = 200;
    private static final Pattern NO_NAME = Pattern.compile("[^\\w.]+");

    private final Map<String, ScriptNames> names = new HashMap<>();
    private final ScriptPaths paths;
    private int lookUps;

    ScriptModules(Map<String, ScriptModule> modules) {
        modules.forEach((path, module) -> names.put(path, new ScriptNames(module)));
        this.paths = new ScriptPaths(modules.keySet());
    }

    /**
     * Where a name is defined.
     *
     * @param name the name there; a name that no file defines is kept as it is
     */
    record Definition(String path, String name) {}

    /**
     * The definition behind a dotted name that {@code path} uses; empty for what a package gives.
     */
    Optional<Definition> follow(String path, String name) {
        return follow(new Definition(path, name), 0);
    }

    private Optional<Definition> follow(Definition used, int hops) {
        ScriptNames here = names.get(used.path());
        if (here == null || hops > MOST_HOPS) {
            return Optional.of(used);
        }
        String root = root(used.name());
        String rest = used.name().substring(root.length());
        Optional<ScriptModule.Import> imported = here.imported(root);
        if (imported.isPresent()) {
            ScriptModule.Import from = imported.get();
            return paths.locate(used.path(), from.from())
                    .flatMap(target -> exported(target, from.name(), rest, hops + 1));
        }
        return here.alias(used.name())
                .filter(alias -> !alias.equals(used.name()))
                .filter(alias -> isOwn(used.path(), here, alias))
                .map(alias -> follow(new Definition(used.path(), alias), hops + 1))
                .orElse(Optional.of(used));
    }

    /** What a name has from a package is defined by that name, as far as the workspace goes. */
    private boolean isOwn(String path, ScriptNames here, String name) {
        return here.imported(root(name))
                .map(i -> paths.locate(path, i.from()).isPresent())
                .orElse(true);
    }

    private Optional<Definition> exported(String path, String name, String rest, int hops) {
        ScriptNames module = names.get(path);
        if (module == null || hops > MOST_HOPS) {
            return Optional.empty();
        }
        boolean everything =
                name.equals(ScriptModule.EVERYTHING)
                        || (name.equals(ScriptModule.DEFAULT)
                                && module.exported(ScriptModule.DEFAULT).isEmpty());
        if (everything) {
            String member = rest.startsWith(".") ? root(rest.substring(1)) : "";
            return member.isEmpty()
                    ? Optional.of(new Definition(path, ScriptModule.EVERYTHING))
                    : exported(path, member, rest.substring(1 + member.length()), hops + 1);
        }
        Optional<Export> export = module.exported(name);
        if (export.isPresent()) {
            Export found = export.get();
            return found.from().isEmpty()
                    ? follow(new Definition(path, found.local() + rest), hops + 1)
                    : paths.locate(path, found.from())
                            .flatMap(next -> exported(next, found.local(), rest, hops + 1));
        }
        return module.passedOn().stream()
                .flatMap(from -> paths.locate(path, from).stream())
                .flatMap(next -> exported(next, name, rest, hops + 1).stream())
                .findFirst();
    }

    /** The text of an expression; what can't be known stays as the name in braces. */
    String text(String path, Expression expression) {
        lookUps = 0;
        return text(path, expression, 0);
    }

    private String text(String path, Expression expression, int hops) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : expression.pieces()) {
            text.append(
                    piece.kind() == Kind.NAME
                            ? value(path, piece.value(), hops).orElse(unknown(piece.value()))
                            : piece.value());
        }
        return text.toString();
    }

    /** The text that a name stands for. */
    Optional<String> value(String path, String name) {
        lookUps = 0;
        return value(path, name, 0);
    }

    private Optional<String> value(String path, String name, int hops) {
        if (hops > MOST_HOPS || lookUps++ > MOST_LOOK_UPS) {
            return Optional.empty();
        }
        return follow(path, name)
                .flatMap(
                        found ->
                                Optional.ofNullable(names.get(found.path()))
                                        .flatMap(n -> n.text(found.name()))
                                        .map(e -> text(found.path(), e, hops + 4)));
    }

    /** The file that an import of {@code path} means, where the workspace has it. */
    Optional<String> locate(String path, String from) {
        return paths.locate(path, from);
    }

    private static String unknown(String name) {
        return "{" + NO_NAME.matcher(name.replace("()", "")).replaceAll("-") + "}";
    }

    private static String root(String name) {
        int dot = name.indexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).replace("()", "");
    }
}
