package io.jenkins.plugins.deliveryworkflows.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsScannerTest {

    @TempDir Path temporary;
    private ScannedFolder folder;
    private final MarkedLines collector = new MarkedLines(1);

    @BeforeEach
    void makeFolder() {
        folder = new ScannedFolder(temporary);
    }

    @Test
    void gathersWhatFilesSaySorted() {
        folder.write("b.txt", "@two\n@one\n").write("a/c.txt", "@three\nnothing\n");

        assertThat(names(folder.scan(collector))).containsExactly("@one", "@three", "@two");
    }

    @Test
    void readsUnchangedFileOnce() {
        folder.write("a.txt", "@a").write("b.txt", "@b").write("silent.txt", "");
        FactsScanner.Result first = folder.scan(collector);
        assertThat(first.statistics().read()).isEqualTo(3);
        assertThat(first.statistics().cached()).isZero();

        folder.write("b.txt", "@changed");
        FactsScanner.Result second = folder.scan(collector);

        assertThat(names(second)).containsExactly("@a", "@changed");
        assertThat(second.statistics().read()).isEqualTo(1);
        assertThat(second.statistics().cached()).isEqualTo(2);
        assertThat(collector.reads()).isEqualTo(4);
    }

    @Test
    void forgetsFileThatIsGone() {
        folder.write("a.txt", "@a").write("b.txt", "@b");
        folder.scan(collector);

        folder.delete("b.txt");

        assertThat(names(folder.scan(collector))).containsExactly("@a");
        assertThat(folder.cacheFile()).content().doesNotContain("@b");
    }

    @Test
    void countsFileThatNobodyWantsAsNeitherReadNorCached() {
        folder.write("a.unwanted", "@a");

        ScanStatistics statistics = folder.scan(collector).statistics();

        assertThat(statistics.files()).isEqualTo(1);
        assertThat(statistics.read()).isZero();
        assertThat(statistics.cached()).isZero();
    }

    @Test
    void passesOverBinaryHugeAndForeignFilesAndCountsThem() throws IOException {
        folder.write("picture.txt", new byte[] {'@', 'a', 0, 1});
        folder.write("pointer.txt", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n");
        folder.write("node_modules/x/index.js", "@vendored");
        folder.write(".gitattributes", "*.gen linguist-generated\n").write("a.gen", "@generated");
        folder.write("plain.txt", "@plain");
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.folder().resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(3L << 20);
        }
        Files.createSymbolicLink(folder.folder().resolve("link.txt"), Path.of("plain.txt"));

        FactsScanner.Result result = folder.scan(collector);

        assertThat(names(result)).containsExactly("@plain");
        assertThat(result.statistics().skipped())
                .containsOnly(
                        java.util.Map.entry(ScanStatistics.BINARY, List.of("picture.txt")),
                        java.util.Map.entry(ScanStatistics.TOO_LARGE, List.of("huge.txt")),
                        java.util.Map.entry(ScanStatistics.LFS_POINTER, List.of("pointer.txt")),
                        java.util.Map.entry(ScanStatistics.GENERATED, List.of("a.gen")),
                        java.util.Map.entry(
                                ScanStatistics.VENDORED, List.of("node_modules/x/index.js")),
                        java.util.Map.entry(ScanStatistics.SYMBOLIC_LINK, List.of("link.txt")));
        assertThat(folder.scan(collector).statistics().skipped())
                .isEqualTo(result.statistics().skipped());
    }

    @Test
    void readsOtherLineEndsEncodingsAndLongLinesAsTheyCome() {
        folder.write("windows.txt", "@windows\r\n@crlf\r\n");
        folder.write("mark.txt", "\uFEFF@mark");
        folder.write("latin.txt", "@caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        folder.write("long.txt", "@" + "x".repeat(500_000));

        assertThat(names(folder.scan(collector)))
                .contains("@windows", "@crlf", "@mark", "@caf\uFFFD")
                .hasSize(5);
    }

    @Test
    void namesCollectorThatThrowsAndAsksItAgainNextTime() {
        folder.write("odd.txt", "explode").write("good.txt", "@good");
        Naming naming = new Naming();

        FactsScanner.Result first = folder.scan(collector, naming);
        FactsScanner.Result second = folder.scan(collector, naming);

        assertThat(names(first)).containsExactly("@good", "good.txt", "odd.txt");
        assertThat(first.statistics().faults())
                .containsExactly("marked-lines could not read odd.txt: IllegalArgumentException");
        assertThat(second).isEqualTo(withCounts(first, second));
        assertThat(second.statistics().cached()).isEqualTo(1);
        assertThat(second.statistics().faults()).isEqualTo(first.statistics().faults());
    }

    @Test
    void asksCollectorOfNamesWithoutReading() {
        folder.write("huge.unwanted", new byte[2 << 20]);

        FactsScanner.Result result = folder.scan(new Naming());

        assertThat(names(result)).containsExactly("huge.unwanted");
        assertThat(result.statistics().read()).isZero();
    }

    @Test
    void putsFactsTogetherForOtherContentOfSomeFiles() {
        folder.write("kept.txt", "@kept\n")
                .write("changed.txt", "@now\n")
                .write("new.txt", "@new\n");
        ScannedFiles files = folder.scan(new MarkedLines(1)).files();
        Map<String, byte[]> before =
                Map.of(
                        "changed.txt", "@then\n".getBytes(StandardCharsets.UTF_8),
                        "gone.txt", "@gone\n".getBytes(StandardCharsets.UTF_8));
        List<String> asked = Collections.synchronizedList(new ArrayList<>());

        Facts facts =
                files.factsIf(
                        Set.of("changed.txt", "gone.txt", "new.txt", "node_modules/a/x.txt"),
                        path -> {
                            asked.add(path);
                            return Optional.ofNullable(before.get(path));
                        });

        assertThat(facts.variables())
                .extracting(Variable::name)
                .containsExactly("@gone", "@kept", "@then");
        assertThat(asked).containsExactlyInAnyOrder("changed.txt", "gone.txt", "new.txt");
    }

    @Test
    void readsFilesThatTheirCollectorNeedsThoughLargeOrGenerated() {
        byte[] large = new byte[2 << 20];
        java.util.Arrays.fill(large, (byte) '\n');
        large[0] = '@';
        folder.write(".gitattributes", "*.locked linguist-generated\n");
        folder.write("a.locked", large).write("b.locked", "@b").write("c.txt", large);

        FactsScanner.Result result = folder.scan(new Locks());

        assertThat(result.facts().variables())
                .extracting(variable -> variable.source().path())
                .containsExactly("a.locked", "b.locked");
        assertThat(result.statistics().skipped())
                .containsOnly(java.util.Map.entry(ScanStatistics.TOO_LARGE, List.of("c.txt")));
        assertThat(folder.scan(new Locks()).facts()).isEqualTo(result.facts());
    }

    @Test
    void keepsLargeFileFromCollectorsThatDoNotAskForIt() {
        byte[] large = new byte[2 << 20];
        java.util.Arrays.fill(large, (byte) '\n');
        large[0] = '@';
        folder.write("a.locked", large);

        FactsScanner.Result result = folder.scan(new Locks(), new MarkedLines(1));

        assertThat(names(result)).containsExactly("@");
        assertThat(result.statistics().skipped()).isEmpty();
    }

    private static FactsScanner.Result withCounts(
            FactsScanner.Result facts, FactsScanner.Result counts) {
        return new FactsScanner.Result(facts.facts(), counts.statistics(), counts.files());
    }

    private static List<String> names(FactsScanner.Result result) {
        return result.facts().variables().stream().map(Variable::name).toList();
    }

    /** A collector of marked lines that also needs large and generated files of one kind. */
    private static final class Locks implements Collector<MarkedLines.Marks> {

        private final MarkedLines lines = new MarkedLines(1);

        @Override
        public String id() {
            return "locks";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<MarkedLines.Marks> type() {
            return MarkedLines.Marks.class;
        }

        @Override
        public boolean wants(SourceFile file) {
            return true;
        }

        @Override
        public long largest(SourceFile file) {
            return file.hasExtension("locked") ? 4 << 20 : Collector.super.largest(file);
        }

        @Override
        public boolean knows(SourceFile file) {
            return file.hasExtension("locked");
        }

        @Override
        public Optional<MarkedLines.Marks> extract(SourceFile file, SourceText text) {
            return lines.extract(file, text);
        }

        @Override
        public void assemble(List<FileFacts<MarkedLines.Marks>> files, Facts.Builder facts) {
            lines.assemble(files, facts);
        }
    }

    /** A collector that needs no content: takes every file's name for a variable. */
    private static final class Naming implements Collector<MarkedLines.Marks> {

        @Override
        public String id() {
            return "naming";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<MarkedLines.Marks> type() {
            return MarkedLines.Marks.class;
        }

        @Override
        public boolean wants(SourceFile file) {
            return true;
        }

        @Override
        public boolean needsContent() {
            return false;
        }

        @Override
        public Optional<MarkedLines.Marks> extract(SourceFile file, SourceText text) {
            return Optional.of(new MarkedLines.Marks(List.of(file.name()), 1));
        }

        @Override
        public void assemble(List<FileFacts<MarkedLines.Marks>> files, Facts.Builder facts) {
            new MarkedLines(1).assemble(files, facts);
        }
    }
}
