package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerVariableCollectorTest {

    private static List<String> found(String... pathsAndTexts) {
        return Collected.of(new ContainerVariableCollector(), pathsAndTexts).variables().stream()
                .map(
                        v ->
                                v.name()
                                        + (v.optional() ? " optional " : " ")
                                        + v.source().path()
                                        + ":"
                                        + v.source().line())
                .toList();
    }

    @Test
    void findsWhatTheShellOfAnImageReads() {
        assertThat(
                        found(
                                "Dockerfile",
                                """
                                FROM java AS base
                                ENV X_MS=64m LEVEL="info"
                                FROM base
                                ARG BUILT=1
                                ENTRYPOINT ["sh", "-c", "java $JAVA_OPTS -Xms${X_MS} ${X_MX:-1g} ${AND_THEN} $BUILT $@"]
                                """))
                .containsExactly(
                        "AND_THEN Dockerfile:5",
                        "BUILT Dockerfile:5",
                        "JAVA_OPTS Dockerfile:5",
                        "X_MS optional Dockerfile:5",
                        "X_MX optional Dockerfile:5");
    }

    @Test
    void readsTheShellFormButNoExecFormWithoutAShell() {
        assertThat(
                        found(
                                "a/Dockerfile",
                                "FROM x\nENTRYPOINT exec run --port $PORT '$NOT' \\$NEITHER $HOME\n",
                                "b/Dockerfile",
                                "FROM x\nENTRYPOINT [\"run\", \"$LITERAL\"]\nCMD [\"sh\", \"run.sh\"]\n",
                                "c/Dockerfile",
                                "FROM x AS build\nCMD echo $BUILDER\nFROM y\nCMD echo $LAST\n"))
                .containsExactly("LAST c/Dockerfile:4", "PORT a/Dockerfile:2");
    }

    @Test
    void readsScriptsThatAnImageStarts() {
        String script = "#!/bin/sh\nserve $PORT ${HOST:-localhost}\n";

        assertThat(
                        found(
                                "docker/Dockerfile",
                                """
                                FROM x
                                ENV APP=/app
                                WORKDIR $APP
                                COPY --chown=me ./docker/entry.sh $APP/run.sh
                                ENTRYPOINT $APP/run.sh
                                """,
                                "docker/entry.sh",
                                script,
                                "docker/unused.sh",
                                "echo $UNUSED"))
                .containsExactly(
                        "APP optional docker/Dockerfile:5",
                        "HOST optional docker/entry.sh:2",
                        "PORT docker/entry.sh:2");
        assertThat(
                        found(
                                "Dockerfile",
                                "FROM x\nCOPY bin/entrypoint /usr/local/bin/\nENV PORT=1\n"
                                        + "ENTRYPOINT [\"entrypoint\"]\n",
                                "bin/entrypoint",
                                script))
                .containsExactly(
                        "HOST optional bin/entrypoint:2", "PORT optional bin/entrypoint:2");
        assertThat(
                        found(
                                "api/Dockerfile",
                                "FROM x\nWORKDIR /srv\nCOPY . .\nCMD [\"sh\", \"scripts/go.sh\"]\n",
                                "api/scripts/go.sh",
                                script,
                                "scripts/go.sh",
                                "echo $OTHER"))
                .containsExactly("HOST optional api/scripts/go.sh:2", "PORT api/scripts/go.sh:2");
        assertThat(
                        found(
                                "Dockerfile",
                                "FROM x\nCOPY tools/*.sh /t/\nCMD /t/go.sh\n",
                                "tools/go.sh",
                                script))
                .hasSize(2);
    }

    @Test
    void takesWhatOneOfSeveralImagesLeavesOutAsRequired() {
        assertThat(
                        found(
                                "a.Dockerfile",
                                "FROM x\nENV A=1 B=2\nCOPY go.sh /\nCMD /go.sh\n",
                                "b.Dockerfile",
                                "FROM x\nENV A 1\nCOPY go.sh /\nCMD /go.sh\n",
                                "go.sh",
                                "echo $A $B"))
                .containsExactly("A optional go.sh:1", "B go.sh:1");
    }

    @Test
    void leavesOutWhatTheScriptOrTheShellSets() {
        assertThat(
                        inScript(
                                """
                                # $COMMENT
                                OWN=1; echo $OWN "$PATH" $BASH_VERSION $lower $1 $$ ${#COUNT}
                                for ITEM in $LIST; do echo $ITEM; done
                                while read -r LINE; do echo "$LINE"; done
                                use() { echo $LATER "it's $QUOTED"; }
                                LATER=1
                                awk '{ print $NF }' # '
                                echo "$(awk '{ print $NR }' "$INNER")"
                                cat <<'END'
                                $VERBATIM
                                END
                                cat <<END
                                it's $WRITTEN
                                END
                                echo '$LITERAL' $BEHIND
                                """))
                .containsExactly("BEHIND", "INNER", "LIST", "QUOTED", "WRITTEN");
    }

    @Test
    void tellsRequiredFromOptional() {
        assertThat(
                        inScript(
                                """
                                PUID=${PUID:-911}
                                : "${KIND:=small}" && echo $KIND
                                : ${NEEDED:?must be set}
                                [ -z "$MODE" ] && MODE=fast
                                JAVA_OPTS="$JAVA_OPTS -Dx=${INNER:-$OUTER}"
                                echo ${SHOWN:+--show} ${PORT} ${PORT:-80} ${TRIMMED%/}
                                """))
                .containsExactly(
                        "INNER optional",
                        "JAVA_OPTS",
                        "KIND optional",
                        "MODE optional",
                        "NEEDED",
                        "OUTER",
                        "PORT",
                        "PUID optional",
                        "SHOWN optional",
                        "TRIMMED");
    }

    private static List<String> inScript(String script) {
        return found("Dockerfile", "FROM x\nCOPY go.sh /\nCMD /go.sh\n", "go.sh", script).stream()
                .map(f -> f.replaceFirst(" go.sh:\\d+$", ""))
                .toList();
    }

    @Test
    void passesOverTestsAndContainersForDevelopment() {
        String dockerfile = "FROM x\nCMD echo $A\n";

        assertThat(
                        found(
                                ".devcontainer/Dockerfile",
                                dockerfile,
                                "tests/Dockerfile",
                                dockerfile,
                                "Dockerfile",
                                "FROM x\nCOPY start /\nCMD [\"sh\", \"/start\"]\n",
                                "start",
                                "not a script: $NO"))
                .isEmpty();
    }

    @Test
    void staysQuickOnHostileText() {
        List<String> texts =
                List.of(
                        "${A:-".repeat(40_000),
                        "\"$(".repeat(60_000),
                        "A=".repeat(90_000),
                        "<<A\n".repeat(40_000),
                        "f() {\n$A ".repeat(20_000),
                        "read A ".repeat(30_000));
        for (String text : texts) {
            String copies = "COPY go.sh /go.sh\n".repeat(10_000);
            assertTimeout(
                    Duration.ofSeconds(10),
                    () ->
                            assertThat(
                                            found(
                                                    "Dockerfile",
                                                    "FROM x\n" + copies + "CMD /go.sh\n",
                                                    "go.sh",
                                                    text))
                                    .hasSizeLessThan(3));
        }
    }
}
