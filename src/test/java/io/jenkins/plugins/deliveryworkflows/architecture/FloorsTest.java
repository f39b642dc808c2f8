package io.jenkins.plugins.deliveryworkflows.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** The packages are floors of a house: an arrow may only point down (docs/architecture.md). */
@AnalyzeClasses(
        packages = FloorsTest.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class})
class FloorsTest {

    static final String ROOT = "io.jenkins.plugins.deliveryworkflows";

    private static final Map<String, Integer> FLOORS =
            Map.ofEntries(
                    Map.entry("workspace", 1),
                    Map.entry("document", 2),
                    Map.entry("workflow", 2),
                    Map.entry("policy", 2),
                    Map.entry("facts", 3),
                    Map.entry("analysis", 4),
                    Map.entry("render", 5),
                    Map.entry("skill", 6),
                    Map.entry("criteria", 6),
                    Map.entry("report", 7),
                    Map.entry("engine", 8),
                    Map.entry("cli", 9),
                    Map.entry("jenkins", 9));

    @ArchTest
    static final ArchRule arrowsPointDown =
            classes()
                    .should(dependOnLowerFloorsOnly())
                    .as("a package imports only what lies on lower floors");

    @ArchTest
    static final ArchRule skillsNeverImportOneAnother =
            slices().matching(ROOT + ".skill.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyTheGlueKnowsJenkins =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".jenkins..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "hudson..", "jenkins..", "org.jenkinsci..", "org.kohsuke..");

    @ArchTest
    static final ArchRule glueIsLayered =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("agent")
                    .definedBy(ROOT + ".jenkins.agent..")
                    .layer("config")
                    .definedBy(ROOT + ".jenkins.config..")
                    .layer("trust")
                    .definedBy(ROOT + ".jenkins.trust..")
                    .layer("report")
                    .definedBy(ROOT + ".jenkins.report..")
                    .layer("gate")
                    .definedBy(ROOT + ".jenkins.gate..")
                    .layer("steps")
                    .definedBy(ROOT + ".jenkins.steps..")
                    .layer("library")
                    .definedBy(ROOT + ".jenkins.library..")
                    .whereLayer("agent")
                    .mayNotAccessAnyLayer()
                    .whereLayer("config")
                    .mayOnlyAccessLayers("agent")
                    .whereLayer("trust")
                    .mayOnlyAccessLayers("agent", "config")
                    .whereLayer("report")
                    .mayOnlyAccessLayers("agent", "config", "trust")
                    .whereLayer("gate")
                    .mayOnlyAccessLayers("agent", "config", "trust", "report")
                    .whereLayer("library")
                    .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule agentsAskNothingOfTheController =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".jenkins.agent..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jenkins.model.Jenkins")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("hudson.ExtensionList");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrintsAndExits =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(System.class, "exit", int.class);

    private static ArchCondition<JavaClass> dependOnLowerFloorsOnly() {
        return new ArchCondition<>("depend on lower floors only") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                String from = room(origin);
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> room(dependency.getTargetClass()) != null)
                        .filter(dependency -> !room(dependency.getTargetClass()).equals(from))
                        .filter(
                                dependency ->
                                        from == null
                                                || floor(room(dependency.getTargetClass()))
                                                        >= floor(from))
                        .forEach(
                                dependency ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        dependency, dependency.getDescription())));
            }
        };
    }

    private static int floor(String room) {
        Integer floor = FLOORS.get(room);
        if (floor == null) {
            throw new AssertionError(
                    "the package "
                            + room
                            + " has no floor: name it here and in docs/architecture.md");
        }
        return floor;
    }

    /** The package directly below the root, null for a class elsewhere. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return null;
        }
        return name.substring(ROOT.length() + 1).split("\\.")[0];
    }

    @ArchTest
    static void everyPackageHasAFloor(JavaClasses all) {
        all.stream()
                .map(FloorsTest::room)
                .filter(java.util.Objects::nonNull)
                .forEach(FloorsTest::floor);
    }
}
