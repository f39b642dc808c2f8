package io.jenkins.plugins.deliveryworkflows.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the terminal it talks to. */
final class Commands implements IFactory {

    private static final Map<String, Class<?>> TYPES = types();

    private final Terminal terminal;

    Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1
                    && constructor.getParameterTypes()[0] == Terminal.class) {
                return type.cast(constructor.newInstance(terminal));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        types.put("list", ListCommand.class);
        types.put("show", ShowCommand.class);
        types.put("run", RunCommand.class);
        types.put("check", CheckCommand.class);
        types.put("skill", SkillCommand.class);
        types.put("explain", ExplainCommand.class);
        types.put("gate", GateCommand.class);
        types.put("init", InitCommand.class);
        types.put("sample", SampleCommand.class);
        types.put("propose-release", ProposeReleaseCommand.class);
        types.put("help", HelpCommand.class);
        types.put("generate-completion", AutoComplete.GenerateCompletion.class);
        return types;
    }

    /**
     * The commands that a command line may need: the one it begins with where that needs no other,
     * since describing a command takes time; else all.
     */
    static Collection<Class<?>> neededBy(String... args) {
        Class<?> first = args.length == 0 ? null : TYPES.get(args[0]);
        boolean alone =
                first != null
                        && first != HelpCommand.class
                        && first != AutoComplete.GenerateCompletion.class;
        return alone ? List.of(first) : TYPES.values();
    }
}
