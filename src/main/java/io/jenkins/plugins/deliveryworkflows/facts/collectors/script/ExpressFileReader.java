package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ExpressFile.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ExpressFile.Mount;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ExpressFile.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the calls on the routers of a file: operations, mounted routers, routers handed on. */
final class ExpressFileReader {

    private static final String METHODS = "get|post|put|patch|delete|head|options|all|use|route";
    private static final Pattern CALL =
            Pattern.compile(
                    "(?<![\\w$.])((?:this\\s*\\.\\s*)?#?[A-Za-z_$][\\w$]*)\\s*\\??\\.\\s*(?:"
                            + METHODS
                            + ")(?=\\s*[<(])");
    private static final Pattern LINK = Pattern.compile("\\s*\\.\\s*(" + METHODS + ")(?=\\s*[<(])");
    private static final Pattern ARGUMENT =
            Pattern.compile("(?<=[(,])\\s*((?:this\\s*\\.\\s*)?[A-Za-z_$][\\w$]*)\\s*(?=[,)])");
    private static final Pattern FUNCTION_BODY = Pattern.compile("\\s*(?::[^=;{}()]*)?(?:=>|\\{)");
    private static final int LONGEST_SYMBOL = 80;

    private final ScriptText text;
    private final Imports imports = new Imports();
    private final ExpressionReader expressions;
    private final ScriptModuleReader modules;
    private final HandlerNames handlers;
    private final ListedMounts listed;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Mount> mounts = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private ExpressRouters routers;

    ExpressFileReader(ScriptText text) {
        this.text = text;
        this.expressions = new ExpressionReader(text, imports);
        this.modules = new ScriptModuleReader(text, imports);
        this.listed = new ListedMounts(text, expressions);
        this.handlers = new HandlerNames(text);
    }

    ExpressFile read() {
        ScriptModule module = modules.read();
        routers = new ExpressRouters(text, imports, new FunctionHeads(text));
        for (ExpressRouters.Found made : routers.created()) {
            readChain(made.router().id(), made.router().name(), made.end());
        }
        Matcher matcher = CALL.matcher(text.blank());
        while (matcher.find()) {
            String receiver = matcher.group(1).replaceAll("\\s", "");
            int end = matcher.end(1);
            routers.at(receiver, matcher.start())
                    .ifPresent(router -> readChain(router, receiver, end));
        }
        readHandedOn();
        return new ExpressFile(
                new ScriptModule(imports.all(), module.exports(), module.constants()),
                routers.created().stream().map(ExpressRouters.Found::router).toList(),
                routers.parameters(),
                List.copyOf(operations),
                List.copyOf(mounts),
                List.copyOf(calls));
    }

    /** Calls that follow one another; behind {@code route(path)} all are of that path. */
    private void readChain(String router, String receiver, int from) {
        Matcher link = LINK.matcher(text.blank());
        Expression route = null;
        Span routePath = null;
        int at = from;
        while (link.region(at, text.blank().length()).lookingAt()) {
            int open = TypeArguments.bracket(text, link.end());
            if (open < 0) {
                return;
            }
            String method = link.group(1);
            List<Span> arguments = text.arguments(open);
            if (method.equals("use")) {
                readMount(router, arguments);
            } else if (method.equals("route") && arguments.size() == 1) {
                routePath = arguments.get(0);
                route = expressions.read(routePath);
            } else if (route != null) {
                String symbol = symbol(receiver + ".route", routePath, arguments);
                addOperation(router, method, route, symbol, link.start(1));
            } else if (arguments.size() > 1) {
                Span path = arguments.get(0);
                String symbol =
                        symbol(
                                receiver + "." + method,
                                path,
                                arguments.subList(1, arguments.size()));
                for (Expression each : paths(path)) {
                    addOperation(router, method, each, symbol, link.start(1));
                }
            }
            int close = text.close(open);
            if (close < 0) {
                return;
            }
            at = close + 1;
        }
    }

    private void addOperation(
            String router, String method, Expression path, String symbol, int offset) {
        String name = method.equals("all") ? "ANY" : method.toUpperCase(Locale.ROOT);
        operations.add(new Operation(router, name, path, symbol, text.line(offset)));
    }

    private List<Expression> paths(Span path) {
        if (text.blank().charAt(path.from()) == '[') {
            return text.arguments(path.from()).stream().map(expressions::read).toList();
        }
        return List.of(expressions.read(path));
    }

    private void readMount(String router, List<Span> arguments) {
        if (arguments.isEmpty()) {
            return;
        }
        if (arguments.size() > 1 && readListed(router, arguments)) {
            return;
        }
        List<Expression> prefixes = List.of(Expression.text(""));
        List<Expression> first = paths(arguments.get(0));
        boolean certain = first.stream().allMatch(Expression::hasText);
        boolean possible = arguments.size() > 1 && !first.isEmpty();
        if (possible && (certain || MountPrefix.mayBe(first.get(0).asName()))) {
            prefixes = first;
        }
        for (Span argument : arguments) {
            for (Expression target : paths(argument)) {
                for (Expression prefix : prefixes) {
                    if (!target.asName().isEmpty() && !target.equals(prefix)) {
                        mounts.add(new Mount(router, prefix, localName(target.asName(), argument)));
                    }
                }
            }
        }
    }

    private boolean readListed(String router, List<Span> arguments) {
        Span last = arguments.get(arguments.size() - 1);
        String prefix = expressions.read(arguments.get(0)).asName();
        String target = expressions.read(last).asName();
        List<ListedMounts.Listed> items = listed.at(last.from(), prefix, target);
        items.forEach(i -> mounts.add(new Mount(router, i.prefix(), i.target())));
        return !items.isEmpty();
    }

    /** A router that is made in the place where it is mounted, or by the function around it. */
    private String localName(String name, Span argument) {
        return routers.at(name, argument.from()).orElse(name);
    }

    private void readHandedOn() {
        Matcher matcher = ARGUMENT.matcher(text.blank());
        while (matcher.find()) {
            String name = matcher.group(1).replaceAll("\\s", "");
            int at = matcher.start(1);
            routers.at(name, at).ifPresent(router -> readCall(router, at));
        }
    }

    private void readCall(String router, int at) {
        int open = enclosing(at);
        int close = open < 0 ? -1 : text.close(open);
        if (close < 0
                || FUNCTION_BODY
                        .matcher(text.blank())
                        .region(close + 1, text.blank().length())
                        .lookingAt()) {
            return;
        }
        int index = text.split(new Span(open + 1, at), ",").size();
        CalleeSpan.before(text, open)
                .map(callee -> expressions.read(callee).asName())
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> calls.add(new Call(name, index, router)));
    }

    /** The bracket around an argument. */
    private int enclosing(int at) {
        int depth = 0;
        for (int i = at - 1; i >= 0 && i > at - 2000; i--) {
            char c = text.blank().charAt(i);
            if (c == ')' || c == ']' || c == '}') {
                depth++;
            } else if (c == '(' || c == '[' || c == '{') {
                if (depth == 0) {
                    return c == '(' ? i : -1;
                }
                depth--;
            }
        }
        return -1;
    }

    private String symbol(String call, Span path, List<Span> handling) {
        Optional<String> handler = handlers.of(handling);
        if (handler.isPresent()) {
            return handler.get();
        }
        String source = text.code(path);
        return source.length() > LONGEST_SYMBOL || source.contains("\n")
                ? call
                : call + "(" + source + ")";
    }
}
