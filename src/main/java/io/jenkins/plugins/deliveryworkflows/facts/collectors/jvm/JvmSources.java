package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells which files hold Java or Kotlin, and reads them. */
final class JvmSources {

    private JvmSources() {}

    static boolean holds(SourceFile file) {
        return file.hasExtension("java", "kt") && !file.isTest();
    }

    static JvmFile read(SourceFile file, SourceText text) {
        return file.hasExtension("kt") ? KotlinReader.read(text) : JavaReader.read(text);
    }

    /** Whether the text may declare a constant that others build names and paths from. */
    static boolean mayHoldConstants(SourceText text) {
        return text.contains("static final String ")
                || text.contains("final static String ")
                || text.contains("const val ")
                || (text.contains("interface ") && text.contains("String "));
    }

    /** The constants of a file alone, or nothing where it has none. */
    static Optional<JvmFile> constantsOf(SourceFile file, SourceText text) {
        if (!mayHoldConstants(text)) {
            return Optional.empty();
        }
        JvmFile kept =
                keeping(
                        read(file, text),
                        type ->
                                new JvmType(
                                        type.name(),
                                        type.kind(),
                                        List.of(),
                                        type.supertypes(),
                                        List.of(),
                                        Constants.of(type),
                                        type.line()));
        boolean any = kept.types().stream().anyMatch(type -> !type.members().isEmpty());
        return any ? Optional.of(kept) : Optional.empty();
    }

    static JvmFile keeping(JvmFile file, UnaryOperator<JvmType> kept) {
        List<JvmType> types = new ArrayList<>();
        file.types().forEach(type -> types.add(kept.apply(type)));
        return new JvmFile(file.packageName(), file.imports(), types);
    }
}
