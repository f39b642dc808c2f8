package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked about decisions that a release shows. */
class DecisionRecordsTest {

    private static final String COMPOSE =
            "services:\n  cache:\n    image: docker.io/library/redis:7\n  web:\n    build: web\n";
    private static final String STUB = "docs/adr/ADR-0008-datastore-redis.md";

    @TempDir Path folder;
    private ReleaseNotesCase release;

    @BeforeEach
    void make() {
        release = ReleaseNotesCase.make(folder.resolve("rooms"), folder.resolve("cache"));
        release.git()
                .write("docs/adr/0006-old.md", "# Old\n")
                .write("web/Dockerfile", "FROM scratch\n");
        release.git().commit("feat: cache", "compose.yml", COMPOSE);
        release.write();
    }

    @Test
    void asksForTheReasonsOfWhatIsNew() {
        assertThat(release.read(STUB))
                .startsWith("---\nstatus: proposed\ndecision: \"datastore:redis\"\n")
                .contains("# Keep data in redis", "`compose.yml`", "[PENDING @");
        assertThat(release.read("docs/adr/ADR-0007-service-web.md"))
                .contains("decision: \"service:web\"");
        assertThat(release.read("docs/adr/README.md"))
                .contains(
                        "| [0006](0006-old.md) | Old |", "| [0008](ADR-0008-datastore-redis.md) |");
    }

    @Test
    void leavesARecordToPeopleOnceItIsWritten() {
        release.edit(STUB, text -> text.replaceAll("\\[PENDING [^]]*]", "We need it."));
        String answered = release.read(STUB);
        release.git().commit("docs: decide");
        release.write();

        assertThat(release.read(STUB)).isEqualTo(answered);
        assertThat(release.git().path("docs/adr").toFile().list()).hasSize(6);
    }

    @Test
    void knowsARecordByItsDecisionUnderAnotherName() throws Exception {
        Files.move(
                release.git().path(STUB), release.git().path("docs/adr/ADR-0123-our-own-title.md"));
        release.write();

        assertThat(release.git().path(STUB)).doesNotExist();
        assertThat(release.read("docs/adr/README.md"))
                .contains("[0123](ADR-0123-our-own-title.md)");
    }
}
