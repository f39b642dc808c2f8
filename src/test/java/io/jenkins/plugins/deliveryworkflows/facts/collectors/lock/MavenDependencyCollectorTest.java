package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MavenDependencyCollectorTest {

    private final MavenDependencyCollector collector = new MavenDependencyCollector();

    private List<String> collect(String... pathsAndTexts) {
        return ShownDependencies.of(collector, pathsAndTexts);
    }

    private static String project(String name, String rest) {
        return "<project><groupId>g</groupId><artifactId>%s</artifactId><version>1</version>%s</project>"
                .formatted(name, rest);
    }

    private static String dependency(String name, String rest) {
        return "<dependency><groupId>x</groupId><artifactId>%s</artifactId>%s</dependency>"
                .formatted(name, rest);
    }

    @Test
    void followsParentsAndManagedVersionsAndLeavesOwnModulesOut() {
        assertThat(ShownDependencies.in(collector, "maven"))
                .containsExactly(
                        "com.google.guava:guava 33.2.1-jre direct",
                        "org.junit.jupiter:junit-jupiter 5.10.2 dev direct",
                        "org.springframework.boot:spring-boot-starter-web direct");
    }

    @Test
    void childsPropertyReplacesTheParents() {
        String parent =
                project(
                        "parent",
                        "<properties><a.version>1.0</a.version></properties><dependencyManagement><dependencies>"
                                + dependency("a", "<version>${a.version}</version>")
                                + "</dependencies></dependencyManagement>");
        String child =
                "<project><parent><groupId>g</groupId><artifactId>parent</artifactId><version>1</version></parent>"
                        + "<artifactId>child</artifactId><properties><a.version>2.0</a.version></properties><dependencies>"
                        + dependency("a", "")
                        + "</dependencies></project>";

        assertThat(collect("pom.xml", parent, "child/pom.xml", child))
                .containsExactly("x:a 2.0 direct");
    }

    @Test
    void takesVersionsFromImportedBillOfMaterials() {
        String bill =
                project(
                        "bill",
                        "<dependencyManagement><dependencies>"
                                + dependency("a", "<version>3.1</version>")
                                + "</dependencies></dependencyManagement>");
        String user =
                project(
                        "user",
                        "<dependencyManagement><dependencies><dependency><groupId>g</groupId><artifactId>bill</artifactId>"
                                + "<version>1</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement><dependencies>"
                                + dependency("a", "")
                                + "</dependencies>");

        assertThat(collect("bill/pom.xml", bill, "user/pom.xml", user))
                .containsExactly("x:a 3.1 direct");
    }

    @Test
    void leavesVersionOpenThatNoFileTells() {
        String pom =
                project(
                        "p",
                        "<dependencies>"
                                + dependency("a", "<version>${elsewhere}</version>")
                                + dependency("b", "<version>[1,2)</version>")
                                + dependency("c", "<version>${project.version}</version>")
                                + dependency("d", "<version>LATEST</version>")
                                + "</dependencies>");

        assertThat(collect("pom.xml", pom))
                .containsExactly("x:a direct", "x:b direct", "x:c 1 direct", "x:d direct");
    }

    @Test
    void readsProfilesAndNotWhatIsExcluded() {
        String pom =
                project(
                        "p",
                        "<profiles><profile><id>dev</id><dependencies>"
                                + dependency(
                                        "a",
                                        "<version>1</version><exclusions><exclusion><artifactId>z</artifactId></exclusion></exclusions>")
                                + "</dependencies></profile></profiles>");

        assertThat(collect("pom.xml", pom)).containsExactly("x:a 1 direct");
    }

    @Test
    void parentsAndPropertiesThatLeadInCirclesEnd() {
        String one =
                "<project><parent><groupId>g</groupId><artifactId>two</artifactId><version>1</version></parent>"
                        + "<artifactId>one</artifactId><properties><a>${b}</a><b>${a}${a}</b></properties><dependencies>"
                        + dependency("a", "<version>${a}</version>")
                        + "</dependencies></project>";
        String two =
                "<project><parent><groupId>g</groupId><artifactId>one</artifactId><version>1</version></parent>"
                        + "<artifactId>two</artifactId></project>";

        assertThat(collect("one/pom.xml", one, "two/pom.xml", two)).containsExactly("x:a direct");
    }

    @Test
    void expandsNoEntitiesAndReadsNothingElse() {
        String bomb =
                "<!DOCTYPE project [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                        + project(
                                "p",
                                "<dependencies>"
                                        + dependency("a", "<version>1</version>")
                                        + dependency("b", "<version>&b;&f;</version>")
                                        + "</dependencies>");

        assertThat(collect("pom.xml", bomb))
                .allSatisfy(one -> assertThat(one).startsWith("x:").doesNotContain("aaa"));
    }
}
