package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells which files hold Java or Kotlin, and reads them. */
final class JvmSources {

    private static final String TEXT_TYPE = "String ";

    private JvmSources() {}

    /** The constants of a file, worked out once for all who need them. */
    private record OnlyConstants(Optional<JvmFile> file) {}

    static boolean holds(SourceFile file) {
        return file.hasExtension("java", "kt") && !file.isTest();
    }

    static JvmFile read(SourceFile file, SourceText text) {
        return text.derived(
                JvmFile.class, file.hasExtension("kt") ? KotlinReader::read : JavaReader::read);
    }

    /** Whether the text may declare a constant that others build names and paths from. */
    static boolean mayHoldConstants(SourceText text) {
        boolean mayDeclare =
                text.contains("static final String ")
                        || text.contains("final static String ")
                        || text.contains("interface ");
        return text.contains("const val ") || (mayDeclare && initialisesText(text.toString()));
    }

    /** Whether anything of the type {@code String} is given a value where it is declared. */
    private static boolean initialisesText(String text) {
        int at = text.indexOf(TEXT_TYPE);
        while (at >= 0) {
            int end = at + TEXT_TYPE.length();
            while (end < text.length() && "=;(){}".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end < text.length() && text.charAt(end) == '=') {
                return true;
            }
            at = text.indexOf(TEXT_TYPE, end);
        }
        return false;
    }

    /** The constants of a file alone, or nothing where it has none. */
    static Optional<JvmFile> constantsOf(SourceFile file, SourceText text) {
        return text.derived(OnlyConstants.class, t -> onlyConstants(file, t)).file();
    }

    private static OnlyConstants onlyConstants(SourceFile file, SourceText text) {
        if (!mayHoldConstants(text)) {
            return new OnlyConstants(Optional.empty());
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
        return new OnlyConstants(any ? Optional.of(kept) : Optional.empty());
    }

    static JvmFile keeping(JvmFile file, UnaryOperator<JvmType> kept) {
        List<JvmType> types = new ArrayList<>();
        file.types().forEach(type -> types.add(kept.apply(type)));
        return new JvmFile(file.packageName(), file.imports(), types);
    }
}
