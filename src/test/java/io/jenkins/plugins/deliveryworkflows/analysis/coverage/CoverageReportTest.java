package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageReportTest {

    private static final String JACOCO =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
            <report name="shop">
              <group name="core">
                <package name="com/acme">
                  <class name="com/acme/Shop" sourcefilename="Shop.java">
                    <method name="open" desc="()V" line="3"/>
                  </class>
                  <sourcefile name="Shop.java">
                    <line nr="3" mi="0" ci="4" mb="0" cb="0"/>
                    <line nr="4" mi="2" ci="1" mb="1" cb="1"/>
                    <line nr="5" mi="3" ci="0" mb="0" cb="0"/>
                    <counter type="LINE" missed="1" covered="2"/>
                  </sourcefile>
                </package>
              </group>
            </report>
            """;

    @Test
    void readsLinesAndBranchesOfJacoco() {
        ReportedFile file = only(read(JACOCO));

        assertThat(file.name()).isEqualTo("com/acme/Shop.java");
        assertThat(file.module()).isEqualTo("core");
        assertThat(file.lines().isCovered(3)).isTrue();
        assertThat(file.lines().isPartlyCovered(3)).isFalse();
        assertThat(file.lines().isPartlyCovered(4)).isTrue();
        assertThat(file.lines().isMissed(5)).isTrue();
        assertThat(file.lines().isMissed(6)).isFalse();
    }

    @Test
    void readsCoberturaWithTheFoldersItIsRelativeTo() {
        ReportedFile file =
                only(
                        read(
                                """
                                <?xml version="1.0" ?>
                                <coverage version="7.4" line-rate="0.5">
                                  <sources><source>/home/ci/shop/backend</source></sources>
                                  <packages><package name="app"><classes>
                                    <class name="shop.py" filename="app/shop.py">
                                      <methods><method name="open"><lines>
                                        <line number="2" hits="1"/></lines></method></methods>
                                      <lines>
                                        <line number="2" hits="1" branch="true"
                                            condition-coverage="50% (1/2)"/>
                                        <line number="3" hits="0"/>
                                      </lines>
                                    </class>
                                  </classes></package></packages>
                                </coverage>
                                """));

        assertThat(file.name()).isEqualTo("app/shop.py");
        assertThat(file.roots()).containsExactly("/home/ci/shop/backend");
        assertThat(file.lines().isPartlyCovered(2)).isTrue();
        assertThat(file.lines().isMissed(3)).isTrue();
    }

    @Test
    void readsLcovOfSeveralFiles() {
        List<ReportedFile> files =
                read(
                        """
                        TN:
                        SF:src/cart.ts
                        FN:1,total
                        DA:1,5
                        DA:2,0
                        BRDA:1,0,0,4
                        BRDA:1,0,1,-
                        end_of_record
                        SF:src/pay.ts
                        DA:7,1
                        """);

        assertThat(files)
                .extracting(ReportedFile::name)
                .containsExactly("src/cart.ts", "src/pay.ts");
        assertThat(files.get(0).lines().isPartlyCovered(1)).isTrue();
        assertThat(files.get(0).lines().isMissed(2)).isTrue();
        assertThat(files.get(1).lines().isCovered(7)).isTrue();
    }

    @Test
    void expandsNoEntityHoweverManyThereAre() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE report [<!ENTITY a0 \"Shop\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        String report =
                bomb
                        + "]><report><package name='p'><sourcefile name='&a39;'>&a39;</sourcefile>"
                        + "</package></report>";

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(read(report)).noneMatch(file -> file.name().contains("Shop")));
    }

    @Test
    void opensNoFileThatAnEntityNames() {
        String report =
                "<!DOCTYPE coverage [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><coverage><sources>"
                        + "<source>&x;</source></sources><class filename='a.py'/></coverage>";

        assertThat(only(read(report)).roots()).isEmpty();
    }

    @Test
    void readsNothingThatIsNestedWithoutEnd() {
        String report = "<report>" + "<group name='g'>".repeat(200_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(read(report)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<report",
                "<report><package name='p'><sourcefile name='A.java'></sourcefile>",
                "<html><line nr='1'/></html>",
                "\0\0\0",
                "DA:1,1",
                "{\"coverage\": 3}"
            })
    void readsNothingFromWhatIsNoReport(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void passesOverNumbersThatNoLineHas() {
        LineCoverage lines =
                only(read(
                                """
                                        SF:a.js
                                        DA:-1,1
                                        DA:0,1
                                        DA:99999999999999999999999,1
                                        DA:x,y
                                        DA:
                                        BRDA:,,,
                                        DA:2147483647,1
                                        DA:4,99999999999999999999999
                                        """))
                        .lines();

        assertThat(lines.isCovered(4)).isTrue();
        assertThat(lines.isCovered(Integer.MAX_VALUE)).isFalse();
    }

    @Test
    void countsALineAsRunWhereOneOfTwoReportsSawIt() {
        LineCoverage missed = only(read("SF:a.js\nDA:1,0\nDA:2,0\n")).lines();
        LineCoverage run = only(read("SF:a.js\nDA:1,3\n")).lines();

        LineCoverage both = missed.and(run);

        assertThat(both.isCovered(1)).isTrue();
        assertThat(both.isMissed(1)).isFalse();
        assertThat(both.isMissed(2)).isTrue();
    }

    private static List<ReportedFile> read(String text) {
        return CoverageReport.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReportedFile only(List<ReportedFile> files) {
        assertThat(files).hasSize(1);
        return files.get(0);
    }
}
