package io.jenkins.plugins.deliveryworkflows.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, for what only a whole process can show: signals, memory, limits. */
public final class ChildJvm {

    private static final long SECONDS = 60;

    private final List<String> wrapper = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final Class<?> main;

    private ChildJvm(Class<?> main) {
        this.main = main;
    }

    /** A process that will run this class's {@code main}. */
    public static ChildJvm of(Class<?> main) {
        return new ChildJvm(main);
    }

    /** Starts it through another program: {@code setpriv --reuid nobody}. */
    public ChildJvm through(String... command) {
        wrapper.addAll(List.of(command));
        return this;
    }

    public ChildJvm option(String option) {
        options.add(option);
        return this;
    }

    public ChildJvm environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Starts it with its output in files below {@code folder}. */
    public Running start(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            // What the machine adds to every Java process would stand on its standard error.
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            Process process = builder.start();
            process.getOutputStream().close();
            return new Running(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it to its end. */
    public Ended run(Path folder, String... arguments) {
        return start(folder, arguments).await();
    }

    /** What a process left: its exit code and what it printed. */
    public record Ended(int exitCode, String out, String err) {}

    /** A process that is at work. */
    public record Running(Process process, Path out, Path err) {

        /** Waits for its end; one that takes over a minute is ended and fails the test. */
        public Ended await() {
            try {
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("still running after a minute: " + read(err));
                }
                return new Ended(process.exitValue(), read(out), read(err));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** Waits until it has printed a text on its standard output. */
        public void awaitOutput(String text) {
            awaitText(out, text);
        }

        /** Waits until it has printed a text on its standard error. */
        public void awaitError(String text) {
            awaitText(err, text);
        }

        private void awaitText(Path file, String text) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (!read(file).contains(text)) {
                if (!process.isAlive() && !read(file).contains(text)) {
                    throw new AssertionError("it ended without '" + text + "': " + read(err));
                }
                if (System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new AssertionError("no '" + text + "' after a minute: " + read(err));
                }
                pause();
            }
        }

        private static void pause() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
