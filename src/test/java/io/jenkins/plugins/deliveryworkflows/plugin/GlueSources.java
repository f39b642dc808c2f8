package io.jenkins.plugins.deliveryworkflows.plugin;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of the glue, read without loading them: Jenkins' own aren't here. */
final class GlueSources {

    private static final String PACKAGE = "io.jenkins.plugins.deliveryworkflows.jenkins";

    private final JavaClasses classes;

    private GlueSources(JavaClasses classes) {
        this.classes = classes;
    }

    static GlueSources read() {
        return new GlueSources(
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(PACKAGE));
    }

    /** Names of the classes that are extensions, or that have a member which is one. */
    Set<String> extensions() {
        return names(type -> has(type, "hudson.Extension"));
    }

    Set<String> withSymbols() {
        return names(type -> has(type, "org.jenkinsci.Symbol"));
    }

    /** Names of the classes that Jenkins makes from a form or a Pipeline's arguments. */
    Set<String> dataBound() {
        return names(
                type ->
                        type.getConstructors().stream()
                                .filter(made -> !made.getParameters().isEmpty())
                                .anyMatch(
                                        made ->
                                                made.isAnnotatedWith(
                                                        "org.kohsuke.stapler.DataBoundConstructor")));
    }

    private static boolean has(JavaClass type, String annotation) {
        return Stream.concat(
                        Stream.of(type), type.getMembers().stream().map(JavaMember.class::cast))
                .anyMatch(
                        element ->
                                element instanceof JavaClass c
                                        ? c.isAnnotatedWith(annotation)
                                        : ((JavaMember) element).isAnnotatedWith(annotation));
    }

    private Set<String> names(Predicate<JavaClass> wanted) {
        return classes.stream()
                .filter(wanted)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
