package io.jenkins.plugins.deliveryworkflows.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that hold for one database, or outside clusters, keep quiet in other projects. */
class ProjectSignsTest {

    private static final String MIGRATION = "db/migration/V2__index.sql";
    private static final String INDEX = "CREATE INDEX orders_state ON orders (state);";

    @Test
    void locksOfPostgresAreFoundWhereTheProjectSpeaksToIt() {
        assertThat(rules(MIGRATION, INDEX, "pom.xml", "<artifactId>postgresql</artifactId>"))
                .contains("migration-index-with-lock");
    }

    @Test
    void locksOfPostgresAreFoundWhereNobodyKnowsTheDatabase() {
        assertThat(rules(MIGRATION, INDEX)).contains("migration-index-with-lock");
    }

    @Test
    void locksOfPostgresAreNoneWhereTheProjectSpeaksToAnotherDatabase() {
        assertThat(rules(MIGRATION, INDEX, "pom.xml", "<artifactId>mariadb</artifactId>"))
                .doesNotContain("migration-index-with-lock");
    }

    @Test
    void testsDontTellTheDatabase() {
        assertThat(
                        rules(
                                MIGRATION,
                                INDEX,
                                "src/test/resources/application.yml",
                                "url: jdbc:mysql://db"))
                .contains("migration-index-with-lock");
    }

    @Test
    void imagesThatAClusterRunsNeedNoHealthCheckOfTheirOwn() {
        String image = "FROM nginx:1.27.4\nEXPOSE 80\nUSER 101\n";

        assertThat(rules("Dockerfile", image)).containsExactly("docker-no-healthcheck");
        assertThat(rules("Dockerfile", image, "k8s/app.yaml", "apiVersion: v1\nkind: Deployment"))
                .doesNotContain("docker-no-healthcheck");
    }

    private static List<String> rules(String... pathsAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        RuleScan scan = new RuleScan();
        List<FileFacts<RuleScan.Said>> files = new ArrayList<>();
        texts.forEach(
                (path, text) -> {
                    SourceFile file = new SourceFile(path, "", text.length());
                    scan.extract(file, SourceText.of(text))
                            .ifPresent(said -> files.add(new FileFacts<>(file, said)));
                });
        Facts.Builder facts = Facts.builder();
        scan.assemble(files, facts);
        return facts.build().detections().stream().map(Detection::rule).toList();
    }
}
