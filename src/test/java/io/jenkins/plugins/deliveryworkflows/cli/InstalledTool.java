package io.jenkins.plugins.deliveryworkflows.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * The scripts of {@code bin} as on a machine where the product was built; the jar beside them leads
 * to the classes under test, so that it is never an older one.
 */
final class InstalledTool {

    private static final long SECONDS = 60;

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    private InstalledTool(Path home) {
        this.home = home;
    }

    static InstalledTool at(Path home) throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String script : List.of("delivery-workflows", "demo", "demo-answers.txt")) {
            Files.copy(
                    Path.of("bin", script),
                    bin.resolve(script),
                    java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        InstalledTool tool = new InstalledTool(home);
        tool.writeJar();
        tool.environment.put(
                "XDG_CACHE_HOME", Files.writeString(home.resolve("no-cache"), "").toString());
        tool.environment.put(
                "TMPDIR", Files.createDirectories(home.resolve("temporary files")).toString());
        return tool;
    }

    private void writeJar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path target = Files.createDirectories(home.resolve("target"));
        new JarOutputStream(
                        Files.newOutputStream(target.resolve("delivery-workflows-cli.jar")),
                        manifest)
                .close();
    }

    Path home() {
        return home;
    }

    CommandLineRun demo(String... arguments) throws Exception {
        return run(home.resolve("bin/demo").toString(), arguments);
    }

    CommandLineRun tool(String... arguments) throws Exception {
        return run(home.resolve("bin/delivery-workflows").toString(), arguments);
    }

    /** What a person types into a shell. */
    CommandLineRun type(String commandLine) throws Exception {
        return run("sh", "-c", commandLine);
    }

    CommandLineRun run(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(home.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " still runs after a minute");
        }
        return new CommandLineRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
