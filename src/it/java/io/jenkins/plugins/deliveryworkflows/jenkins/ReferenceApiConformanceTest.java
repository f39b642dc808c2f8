package io.jenkins.plugins.deliveryworkflows.jenkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the reference signatures, and the jar compiled against them, to the real Jenkins. */
class ReferenceApiConformanceTest {

    private static final String OURS = "io/jenkins/plugins/deliveryworkflows/";

    /** Types that we are handed and never extend: what they leave abstract concerns nobody here. */
    private static final Set<String> RECEIVED =
            Set.of(
                    "hudson/model/AbstractCIBase",
                    "hudson/model/Computer",
                    "hudson/model/Job",
                    "hudson/model/Node",
                    "hudson/model/Queue$Item",
                    "hudson/model/queue/SubTask",
                    "hudson/plugins/git/GitSCMBackwardCompatibility",
                    "hudson/tasks/test/TabulatedResult",
                    "hudson/tasks/test/TestObject",
                    "hudson/tasks/test/TestResult",
                    "jenkins/model/ParameterizedJobMixIn$ParameterizedJob",
                    "jenkins/plugins/git/AbstractGitSCMSource",
                    "jenkins/scm/api/SCMSource",
                    "net/sf/json/AbstractJSON",
                    "org/jenkinsci/plugins/workflow/flow/FlowExecution",
                    "org/kohsuke/accmod/AccessRestriction",
                    "org/kohsuke/stapler/StaplerRequest2",
                    "org/kohsuke/stapler/StaplerResponse2",
                    "org/kohsuke/stapler/export/Flavor");

    private final ClassPath real = new ClassPath(getClass().getClassLoader());

    @Test
    void signaturesAreThoseOfTheRealTypes(@TempDir Path folder) throws IOException {
        List<String> types = ReferenceClasses.compileInto(folder);
        assertThat(types).contains("hudson/FilePath", "jenkins/model/Jenkins");

        List<String> differences = new ArrayList<>();
        try (ChildFirstResources loader = new ChildFirstResources(folder)) {
            SignatureDifferences compared =
                    new SignatureDifferences(new ClassPath(loader), real, RECEIVED);
            types.forEach(type -> differences.addAll(compared.of(type)));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void everythingThatTheInstallableJarLinksToExists() throws IOException {
        Set<String> unresolved = new TreeSet<>();
        jar().forEach(
                        (name, bytes) ->
                                ConstantPoolReferences.of(bytes).stream()
                                        .filter(reference -> !reference.owner().startsWith(OURS))
                                        .filter(reference -> !reference.owner().startsWith("java/"))
                                        .filter(reference -> !reference.resolvesIn(real))
                                        .forEach(missing -> unresolved.add(name + ": " + missing)));
        assertThat(unresolved).isEmpty();
    }

    @Test
    void typesThatAreOnlyReceivedAreExtendedNowhere() throws IOException {
        Set<String> extended = new TreeSet<>();
        for (byte[] bytes : jar().values()) {
            extended.addAll(ClassShapeReader.read(bytes).supertypes());
        }
        assertThat(extended).isNotEmpty().doesNotContainAnyElementsOf(RECEIVED);
    }

    private static Map<String, byte[]> jar() throws IOException {
        assumeTrue(
                Files.exists(PluginArchive.FILE),
                () -> PluginArchive.FILE + " is missing: make it with pom.xml first");
        Map<String, byte[]> classes = PluginArchive.classFiles();
        assertThat(classes).isNotEmpty();
        return classes;
    }
}
