package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the main classes of Java and Kotlin programs; one of a Spring Boot application is a web
 * application.
 */
public final class JavaEntryPointCollector
        implements Collector<JavaEntryPointCollector.MainClasses> {

    /** The main classes of a file. */
    record MainClasses(List<MainClass> found) {
        MainClasses {
            found = List.copyOf(found);
        }
    }

    /**
     * A class that a program starts with.
     *
     * @param name with its package
     */
    record MainClass(String name, boolean springBoot, int line) {}

    private static final String SPRING_BOOT = "SpringBootApplication";

    @Override
    public String id() {
        return "java-entry-points";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<MainClasses> type() {
        return MainClasses.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return JvmSources.holds(file);
    }

    @Override
    public Optional<MainClasses> extract(SourceFile file, SourceText text) {
        boolean mayStart =
                text.contains("@" + SPRING_BOOT)
                        || text.contains(" void main(")
                        || text.contains("fun main(");
        if (!mayStart) {
            return Optional.empty();
        }
        JvmFile declared = JvmSources.read(file, text);
        Optional<JvmType> application =
                declared.types().stream().filter(type -> type.has(SPRING_BOOT)).findFirst();
        List<MainClass> found = new ArrayList<>();
        for (JvmType type : declared.types()) {
            Optional<JvmMember> main =
                    type.members().stream().filter(m -> isMain(m, type, file)).findFirst();
            boolean loose = type.kind().equals("file");
            // A Kotlin application's main function stands beside its class.
            boolean toldByClass = loose && application.isPresent();
            if ((main.isPresent() || type.has(SPRING_BOOT)) && !toldByClass) {
                String simple = loose ? fileClass(file) : type.name();
                String name =
                        declared.packageName().isEmpty()
                                ? simple
                                : declared.packageName() + "." + simple;
                found.add(
                        new MainClass(
                                name,
                                type.has(SPRING_BOOT),
                                main.map(JvmMember::line).orElse(type.line())));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new MainClasses(found));
    }

    private static boolean isMain(JvmMember member, JvmType type, SourceFile file) {
        if (member.field() || !member.name().equals("main")) {
            return false;
        }
        if (file.hasExtension("kt")) {
            return type.kind().equals("file") || member.has("JvmStatic");
        }
        boolean isPublic = member.modifiers().contains("public") || type.kind().equals("interface");
        return isPublic
                && member.modifiers().contains("static")
                && member.type().equals("void")
                && member.parameters() == 1;
    }

    private static String fileClass(SourceFile file) {
        String name = file.name().substring(0, file.name().length() - ".kt".length());
        return name.isEmpty()
                ? "Kt"
                : Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Kt";
    }

    @Override
    public void assemble(List<FileFacts<MainClasses>> files, Facts.Builder facts) {
        for (FileFacts<MainClasses> file : files) {
            for (MainClass main : file.said().found()) {
                String simple = main.name().substring(main.name().lastIndexOf('.') + 1);
                facts.add(
                        new EntryPoint(
                                main.name(),
                                main.springBoot() ? "web application" : "main class",
                                new Citation(file.file().path(), simple, main.line())));
            }
        }
    }
}
