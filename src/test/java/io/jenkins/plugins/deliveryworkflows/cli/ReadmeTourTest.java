package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.cli.MarkdownPage.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Types the commands of the README's tour into a shell, and sees what it says one sees. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the tour is typed into a shell")
class ReadmeTourTest {

    private static final String NEXT = "=== the next block of the tour ===\n";

    private final MarkdownPage readme = MarkdownPage.read(Path.of("README.md"));

    @TempDir private Path folder;

    @Test
    void showsWhatReadersWillSee() throws Exception {
        List<Shown> tour = tour();
        InstalledTool installed = InstalledTool.at(folder);

        List<String> outputs = typed(tour, installed);

        assertThat(outputs).hasSameSizeAs(tour);
        assertThat(tour).filteredOn(block -> block.output().isPresent()).hasSizeGreaterThan(3);
        for (int i = 0; i < tour.size(); i++) {
            String output = timeless(outputs.get(i));
            tour.get(i)
                    .output()
                    .ifPresent(shown -> new Excerpt(timeless(shown)).assertIsOf(output));
        }
        assertThat(Files.readString(folder.resolve("rooms/docs/release-notes/1.1.0.md")))
                .contains(block("### Bug fixes"));
    }

    private List<Shown> tour() {
        String text = readme.text();
        int from = text.indexOf("## A short tour");
        String tour = text.substring(from, text.indexOf("\n## ", from));
        return MarkdownPage.of(readme.path(), tour).shellBlocks();
    }

    /** What each block prints, typed one after the other into the same shell. */
    private static List<String> typed(List<Shown> tour, InstalledTool installed) throws Exception {
        List<String> lines = new ArrayList<>(List.of("exec 2>&1\n"));
        for (Shown block : tour) {
            lines.add("printf '%s' '" + NEXT + "'\n" + block.commands());
        }
        String printed = installed.type(String.join("", lines)).out();
        List<String> outputs = new ArrayList<>(List.of(printed.split(NEXT)));
        assertThat(outputs.remove(0)).isEmpty();
        return outputs;
    }

    /** The block of the page that begins like this. */
    private String block(String beginning) {
        int from = readme.text().indexOf(beginning);
        return readme.text().substring(from, readme.text().indexOf("```", from));
    }

    /** Without what differs between machines: how long it took and where the page lies. */
    private static String timeless(String output) {
        return output.replaceFirst("met, .*", "met")
                .replaceFirst("Report: .*/rooms/", "Report: rooms/");
    }
}
