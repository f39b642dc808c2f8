package io.jenkins.plugins.deliveryworkflows.vars;

import com.lesfurets.jenkins.unit.BasePipelineTest;
import com.lesfurets.jenkins.unit.global.lib.LibraryConfiguration;
import groovy.lang.Closure;
import groovy.lang.GroovyObjectSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs a Pipeline with the shared library, with stand-ins for Jenkins' steps and for ours. */
final class LibraryPipeline extends BasePipelineTest {

    private final Path folder;
    private final List<String> stages = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final List<Called> calls = new ArrayList<>();
    private final Map<String, RuntimeException> failing = new HashMap<>();
    private final Map<String, Function<Map<String, Object>, Object>> steps = new HashMap<>();
    private String stage = "";

    LibraryPipeline(Path folder) {
        this.folder = folder;
        try {
            setScriptRoots(folder.toString());
            setUp();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        getHelper()
                .registerSharedLibrary(
                        LibraryConfiguration.library("delivery-workflows")
                                .defaultVersion("this")
                                .allowOverride(true)
                                .implicit(false)
                                .targetPath("unused")
                                .retriever((repository, branch, target) -> List.of(root()))
                                .build());
        jenkins("stage", String.class, Closure.class);
        jenkins("echo", String.class);
        jenkins("error", String.class);
        jenkins("catchError", Map.class, Closure.class);
        getBinding().setVariable("env", new HashMap<>(Map.of("WORKSPACE", folder.toString())));
        getBinding().setVariable("steps", new Steps());
    }

    /** The step answers so, given its arguments. */
    LibraryPipeline step(String name, Function<Map<String, Object>, Object> answer) {
        steps.put(name, answer);
        return this;
    }

    LibraryPipeline failing(String name, String message) {
        failing.put(name, new Stopped(message));
        return this;
    }

    LibraryPipeline withoutAgent() {
        getBinding().setVariable("env", new HashMap<String, String>());
        return this;
    }

    /**
     * @param body what stands below the line that loads the library
     * @return what the last line returned
     * @throws Stopped where the pipeline ended with an error
     */
    Object run(String body) {
        try {
            Files.writeString(
                    folder.resolve("Jenkinsfile"), "@Library('delivery-workflows') _\n" + body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return runScript("Jenkinsfile");
    }

    List<String> stages() {
        return stages;
    }

    List<String> log() {
        return log;
    }

    List<Called> calls() {
        return calls;
    }

    private void jenkins(String name, Class<?>... parameters) {
        getHelper()
                .registerAllowedMethod(
                        name,
                        new ArrayList<>(List.of(parameters)),
                        new Closure<Object>(this) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public int getMaximumNumberOfParameters() {
                                return parameters.length;
                            }

                            @Override
                            public Class<?>[] getParameterTypes() {
                                return parameters;
                            }

                            @Override
                            public Object call(Object... arguments) {
                                return ofJenkins(name, arguments);
                            }
                        });
    }

    private Object ofJenkins(String name, Object... arguments) {
        switch (name) {
            case "echo" -> log.add(arguments[0].toString());
            case "error" -> throw new Stopped(arguments[0].toString());
            case "catchError" -> {
                Map<?, ?> options = (Map<?, ?>) arguments[0];
                try {
                    ((Closure<?>) arguments[1]).call();
                } catch (Stopped e) {
                    log.add(options.get("message") + " " + e.getMessage());
                    log.add("stage is " + options.get("stageResult"));
                }
            }
            default -> {
                stages.add(arguments[0].toString());
                stage = arguments[0].toString();
                Object result = ((Closure<?>) arguments[1]).call();
                stage = "";
                return result;
            }
        }
        return null;
    }

    private static URL root() {
        try {
            return Path.of("").toAbsolutePath().toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The steps of the plugin, by their names. */
    private final class Steps extends GroovyObjectSupport {

        @Override
        public Object invokeMethod(String name, Object arguments) {
            if (!steps.containsKey(name)) {
                throw new NoSuchMethodError("No such DSL method '" + name + "' found among steps");
            }
            Map<String, Object> named = new LinkedHashMap<>();
            boolean block = false;
            for (Object argument : (Object[]) arguments) {
                if (argument instanceof Map<?, ?> map) {
                    map.forEach((key, value) -> named.put(key.toString(), value));
                } else if (argument instanceof Closure<?>) {
                    block = true;
                } else {
                    named.put("", argument);
                }
            }
            calls.add(new Called(stage, name, named, block));
            if (failing.containsKey(name)) {
                throw failing.get(name);
            }
            return steps.get(name).apply(named);
        }
    }

    /** The end of a pipeline, with what its log says. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped(String message) {
            super(message);
        }
    }
}
