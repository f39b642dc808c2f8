package io.jenkins.plugins.deliveryworkflows.analysis.release;

import static io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseChangesTest.commit;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Commit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountingTest {

    private static final Commit NUMBERED = commit("feat(api): book a room", "", "#12");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rooms can be booked (#12).",
                "- Book a room",
                "- **api:** `book` a\n  room",
                "feat(api): book a room"
            })
    void findsACommitByNumberOrSubject(String text) {
        assertThat(Accounting.unnamed(List.of(NUMBERED), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#1", "#123", "12", "!12", "book a", "book a roomy", "room a book"})
    void missesACommitThatNobodyNames(String text) {
        assertThat(Accounting.unnamed(List.of(NUMBERED), text)).containsExactly(NUMBERED);
    }

    @Test
    void keepsTheOrderOfTheCommits() {
        Commit second = commit("fix: late", "", "");
        Commit third = commit("Later", "", "");

        assertThat(Accounting.unnamed(List.of(NUMBERED, second, third), "fix: late"))
                .containsExactly(NUMBERED, third);
    }

    @Test
    void findsASubjectAtTheEndAndOneOfOneWord() {
        assertThat(
                        Accounting.unnamed(
                                List.of(commit("Later", "", ""), commit("so it ends now", "", "")),
                                "Later and so it ends now"))
                .isEmpty();
    }
}
