package io.jenkins.plugins.deliveryworkflows.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever befell the cache, the scan answers as if there had been none. */
class FactsCacheTest {

    @TempDir Path temporary;
    private final MarkedLines collector = new MarkedLines(1);
    private ScannedFolder folder;
    private Facts facts;
    private byte[] intact;

    @BeforeEach
    void fillCache() throws IOException {
        folder = new ScannedFolder(temporary);
        folder.write("a.txt", "@a\n@b").write("b.txt", "@c").write("binary.txt", new byte[] {0});
        facts = folder.scan(collector).facts();
        intact = Files.readAllBytes(folder.cacheFile());
        assertThat(folder.scan(collector).statistics().cached()).isEqualTo(3);
    }

    @Test
    void truncatedAnywhereItIsThrownAway() throws IOException {
        for (int length = 0; length < intact.length; length += 7) {
            Files.write(folder.cacheFile(), Arrays.copyOf(intact, length));
            assertThrownAway();
        }
    }

    @Test
    void withOneBitFlippedAnywhereItIsThrownAway() throws IOException {
        for (int at = 0; at < intact.length; at += 5) {
            byte[] flipped = intact.clone();
            flipped[at] ^= 4;
            Files.write(folder.cacheFile(), flipped);
            assertThrownAway();
        }
    }

    @Test
    void withSomethingBehindItsEndItIsThrownAway() throws IOException {
        Files.write(folder.cacheFile(), Arrays.copyOf(intact, intact.length + 1));
        assertThrownAway();
    }

    @Test
    void ofOtherVersionOfCollectorItIsThrownAway() {
        MarkedLines newer = new MarkedLines(2);

        FactsScanner.Result result = folder.scan(newer);

        assertThat(result.facts()).isEqualTo(facts);
        assertThat(result.statistics().cached()).isZero();
        assertThat(folder.scan(newer).statistics().cached()).isEqualTo(3);
    }

    @Test
    void ofOtherFormatItIsThrownAway() throws IOException {
        writeWithChecksum(body -> body.replaceFirst("^3 ", "0 "));
        assertThrownAway();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "42",
                "{\"a.txt\":null}",
                "{\"a.txt\":[]}",
                "{\"a.txt\":{}}",
                "{\"a.txt\":{\"blob\":null,\"skipped\":null,\"said\":null}}",
                "{\"a.txt\":{\"blob\":\"ID\",\"size\":5,\"skipped\":\"\",\"said\":{\"marked-lines\":42}}}",
                "{\"a.txt\":{\"blob\":\"ID\",\"size\":5,\"skipped\":\"\",\"said\":{\"marked-lines\":{\"names\":7}}}}",
                "{\"a.txt\":{\"blob\":\"ID\",\"size\":5,\"skipped\":\"\",\"said\":{\"marked-lines\":{}}}}",
                "{\"a.txt\":{\"blob\":\"ID\",\"size\":5,\"skipped\":\"\",\"said\":{\"marked-lines\":null}}}",
                "{\"a.txt\":{\"blob\":\"ID\",\"size\":5,\"skipped\":\"\",\"said\":{\"unknown\":{}}}}",
                "{\"a.txt\":{\"blob\":\"ID\",\"size\":5,\"skipped\":\"\",\"said\":null}}",
                "{\"a.txt\":{\"blob\":\"ID\",\"size\":5,\"said\":{},\"skipped\":\"\"}}",
                "{\"a.txt\":{\"blob\":\"ID\",\"skipped\":\"\",\"said\":{}}}",
                "{\"a.txt\":{\"blob\":\"ID\"}}",
                "{\"a.txt\":{\"blob\":\"ID\",\"size\":5,\"skipped\":\"\",\"said\":{\"marked-lines\":{\"names\":[null],\"count\":1}}}}"
            })
    void withRubbishUnderRightChecksumItCannotChangeTheFacts(String json) throws IOException {
        String text = new String(intact, StandardCharsets.UTF_8);
        int at = text.indexOf("\"blob\":\"") + 8;
        String id = text.substring(at, at + 40);
        writeWithChecksum(
                body -> body.substring(0, body.indexOf('\n') + 1) + json.replace("ID", id));

        assertThat(folder.scan(collector).facts()).isEqualTo(facts);
        assertThat(folder.scan(collector).statistics().cached()).isEqualTo(3);
    }

    @Test
    void nestedTooDeepToReadItIsThrownAway() throws IOException {
        writeWithChecksum(
                body ->
                        body.substring(0, body.indexOf('\n') + 1)
                                + "{\"a.txt\":".repeat(100_000)
                                + "1"
                                + "}".repeat(100_000));
        assertThrownAway();
    }

    @Test
    void tooLargeForTheMemoryItIsThrownAway() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(folder.cacheFile().toFile(), "rw")) {
            huge.setLength(Runtime.getRuntime().maxMemory());
        }
        assertThrownAway();
    }

    @Test
    void folderInItsPlaceIsLeftAlone() throws IOException {
        Path file = folder.cacheFile();
        Files.delete(file);
        Files.createDirectories(file.resolve("inside"));

        assertThat(folder.scan(collector).facts()).isEqualTo(facts);
        assertThat(folder.scan(collector).statistics().cached()).isZero();
        assertThat(file.resolve("inside")).isDirectory();
    }

    /** Equal facts, nothing taken from the damaged file, and a whole one in its place. */
    private void assertThrownAway() throws IOException {
        FactsScanner.Result result = folder.scan(collector);
        assertThat(result.facts()).isEqualTo(facts);
        assertThat(result.statistics().cached()).isZero();
        assertThat(Files.readAllBytes(folder.cacheFile())).isEqualTo(intact);
    }

    private void writeWithChecksum(UnaryOperator<String> change) throws IOException {
        String whole = new String(intact, StandardCharsets.UTF_8);
        String body = change.apply(whole.substring(whole.indexOf('\n') + 1));
        String digest = Digest.sha256(body.getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.cacheFile(), digest + "\n" + body);
    }
}
