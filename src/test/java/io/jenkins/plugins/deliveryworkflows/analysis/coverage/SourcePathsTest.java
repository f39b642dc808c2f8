package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourcePathsTest {

    private static final String ROOT = "/home/ada/shop";

    private final SourcePaths paths =
            new SourcePaths(
                    List.of(
                            "core/src/main/java/com/acme/Shop.java",
                            "web/src/main/java/com/acme/Shop.java",
                            "web/src/main/java/com/acme/Page.java",
                            "backend/app/shop.py",
                            "frontend/src/cart.ts",
                            "Program.cs",
                            "src/Billing/Invoice.cs",
                            "main.go"),
                    ROOT);

    @Test
    void findsAPackageBelowAnySourceRoot() {
        assertThat(find("com/acme/Page.java", "web/target/site/jacoco/jacoco.xml"))
                .contains("web/src/main/java/com/acme/Page.java");
    }

    @Test
    void takesTheFileOfTheModuleThatTheReportLiesIn() {
        assertThat(find("com/acme/Shop.java", "core/target/site/jacoco/jacoco.xml"))
                .contains("core/src/main/java/com/acme/Shop.java");
    }

    @Test
    void takesTheFileOfTheModuleThatTheReportNames() {
        ReportedFile file = new ReportedFile("com/acme/Shop.java", List.of(), "web", lines());

        assertThat(paths.find(file, "target/jacoco.xml"))
                .contains("web/src/main/java/com/acme/Shop.java");
    }

    @Test
    void takesNoneOfTwoThatWouldDoEquallyWell() {
        assertThat(find("com/acme/Shop.java", "jacoco.xml")).isEmpty();
    }

    @Test
    void joinsTheFoldersThatAReportNames() {
        assertThat(find("app/shop.py", "coverage.xml", "/home/ci/build/backend"))
                .contains("backend/app/shop.py");
        assertThat(find("shop.py", "coverage.xml", ROOT + "/backend/app"))
                .contains("backend/app/shop.py");
    }

    @Test
    void findsAbsolutePathsOfThisMachineAndOfAnother() {
        assertThat(find(ROOT + "/main.go", "coverage.xml")).contains("main.go");
        assertThat(find("/builds/7/shop/frontend/src/cart.ts", "lcov.info"))
                .contains("frontend/src/cart.ts");
    }

    @Test
    void findsPathsAsWindowsWritesThem() {
        assertThat(find("C:\\agent\\_work\\1\\s\\src\\Billing\\Invoice.cs", "coverage.xml"))
                .contains("src/Billing/Invoice.cs");
        assertThat(find("Billing\\Invoice.cs", "coverage.xml", "C:\\agent\\_work\\1\\s\\src\\"))
                .contains("src/Billing/Invoice.cs");
    }

    @Test
    void takesNoFileOfTheSameNameForOneThatIsInstalledElsewhere() {
        assertThat(find("/usr/lib/go/src/runtime/main.go", "coverage.xml")).isEmpty();
        assertThat(find("node_modules/cart/frontend/src/cart.ts", "lcov.info")).isEmpty();
    }

    @Test
    void copesWithNamesThatAreNone() {
        for (String odd : List.of("", ".", "/", "\\", "./", "../../..", "\0", "C:")) {
            assertThat(find(odd, "coverage.xml")).as(odd).isEmpty();
        }
    }

    private Optional<String> find(String name, String report, String... roots) {
        return paths.find(new ReportedFile(name, List.of(roots), "", lines()), report);
    }

    private static LineCoverage lines() {
        return new LineCoverage.Builder().build();
    }
}
