package io.jenkins.plugins.deliveryworkflows.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactsCachePropertyTest {

    /** Over any series of states of a folder. */
    @Property(tries = 40)
    void scanWithCacheEqualsScanWithoutIt(@ForAll("states") List<Map<String, String>> states)
            throws IOException {
        Path temporary = Files.createTempDirectory("facts");
        try {
            ScannedFolder folder = new ScannedFolder(temporary);
            Map<String, String> before = new HashMap<>();
            for (Map<String, String> state : states) {
                before.keySet().stream().filter(p -> !state.containsKey(p)).forEach(folder::delete);
                state.forEach(folder::write);
                before = state;

                FactsScanner.Result with = folder.scan(new MarkedLines(1));
                FactsScanner.Result without = folder.scanWithoutCache(new MarkedLines(1));

                assertThat(with.facts()).isEqualTo(without.facts());
                assertThat(with.statistics().skipped()).isEqualTo(without.statistics().skipped());
                assertThat(with.statistics().faults()).isEqualTo(without.statistics().faults());
                assertThat(with.statistics().read() + with.statistics().cached())
                        .isEqualTo(without.statistics().read());
            }
        } finally {
            delete(temporary);
        }
    }

    @Provide
    Arbitrary<List<Map<String, String>>> states() {
        Arbitrary<String> paths = Arbitraries.of("a.txt", "b.txt", "c.unwanted", "d/e.txt");
        Arbitrary<String> texts =
                Arbitraries.of("@one", "@two\n@three", "", "explode", "a\0b", "@one\r\n@two");
        return Arbitraries.maps(paths, texts).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
