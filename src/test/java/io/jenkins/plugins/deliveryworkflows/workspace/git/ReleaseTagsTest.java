package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTagsTest {

    private static final Pattern DEFAULT = Pattern.compile("^([\\w.-]+-)?v?\\d+(\\.\\d+){1,2}$");

    @ParameterizedTest(name = "before {0} comes {1}")
    @CsvSource({
        "1.11.0,          v1.10.0",
        "v1.11.0,         v1.10.0",
        "1.10.0,          v1.9.3",
        "billing-2.3.0,   billing-2.2",
        "billing-v2.3.0,  billing-2.2",
        "unnumbered,      v1.10.0"
    })
    void releaseBeforeIsTheHighestWithItsPrefix(String release, String before) {
        assertThat(lastBefore(release, "v1.9.3", "v1.10.0", "billing-2.2", "billing-1.9"))
                .isEqualTo(before);
    }

    @Test
    void tagsThatAreNoReleasesAreNotSeen() {
        assertThat(lastBefore("2.0.0", "1.0.0", "nightly", "1.9.0-rc.1", "3", "v1.2.3.4"))
                .isEqualTo("1.0.0");
    }

    @Test
    void ownTagIsNotTheReleaseBefore() {
        assertThat(lastBefore("1.0.0", "1.0.0", "v1.0")).isEqualTo("none");
    }

    @Test
    void tagThatHeadDoesNotContainIsNotTheReleaseBefore() {
        ReleaseTags tags = ReleaseTags.of(Map.of("1.0.0", "here", "2.0.0", "elsewhere"), DEFAULT);

        assertThat(tags.lastBefore("3.0.0", "here"::equals)).hasValue(Map.entry("1.0.0", "here"));
    }

    @Test
    void numberThatFitsNowhereStillCompares() {
        assertThat(lastBefore("1.0.0", "0.99999999999999999999999", "0.1"))
                .isEqualTo("0.99999999999999999999999");
    }

    @ParameterizedTest(name = "after {0} a {1} change comes {2}")
    @CsvSource({
        "v1.9.3,       MINOR, 1.10.0",
        "v1.9.3,       PATCH, 1.9.4",
        "v1.9.3,       MAJOR, 2.0.0",
        "0.4.2,        MAJOR, 0.5.0",
        "2.0,          PATCH, 2.1",
        "billing-2.2.0,MINOR, billing-2.3.0",
        "nightly,      MINOR, 0.1.0"
    })
    void proposesTheNextVersion(String last, ReleaseStep step, String next) {
        assertThat(
                        ReleaseTags.of(Map.of(last, "commit"), DEFAULT)
                                .proposeNext(c -> true, c -> step))
                .isEqualTo(next);
    }

    @Test
    void proposesFromTheHighestTagThatHeadContains() {
        ReleaseTags tags = ReleaseTags.of(Map.of("1.4.0", "here", "2.0.0", "elsewhere"), DEFAULT);

        assertThat(tags.proposeNext("here"::equals, commit -> ReleaseStep.MINOR))
                .isEqualTo("1.5.0");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "fix: a typo,             PATCH",
        "feat(api): a new thing,  MINOR",
        "feat!: drop a thing,     MAJOR",
        "fix(api)!: drop a thing, MAJOR",
        "quick script,            MINOR"
    })
    void readsTheStepFromAConventionalCommit(String message, ReleaseStep step) {
        assertThat(ReleaseStep.of(List.of("chore: nothing", message))).isEqualTo(step);
    }

    @Test
    void breakingChangeInTheFooterCounts() {
        assertThat(ReleaseStep.of(List.of("fix: a thing\n\nWhy.\n\nBREAKING CHANGE: it is gone")))
                .isEqualTo(ReleaseStep.MAJOR);
    }

    private static String lastBefore(String release, String... tags) {
        Map<String, String> commits = new TreeMap<>();
        for (String tag : tags) {
            commits.put(tag, "commit");
        }
        return ReleaseTags.of(commits, DEFAULT)
                .lastBefore(release, commit -> true)
                .map(Map.Entry::getKey)
                .orElse("none");
    }
}
