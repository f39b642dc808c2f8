package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The class files that the compiler makes of {@code src/reference/java}. */
final class ReferenceClasses {

    private static final Path SOURCES = Path.of("src", "reference", "java");

    private ReferenceClasses() {}

    /** Compiles all signatures into the folder; gives the internal names of their types. */
    static List<String> compileInto(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-nowarn", "-d", folder.toString());
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled =
                    compiler.getTask(
                                    messages,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(withEnding(".java", SOURCES)))
                            .call();
            if (!compiled) {
                throw new AssertionError("The signatures don't compile:\n" + messages);
            }
        }
        return withEnding(".class", folder).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .toList();
    }

    private static List<Path> withEnding(String ending, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
