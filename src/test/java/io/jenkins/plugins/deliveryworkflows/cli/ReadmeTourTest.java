package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.cli.MarkdownPage.Shown;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the README's tour, and sees what it says one sees. */
class ReadmeTourTest {

    private static final String SAMPLE = "rooms";

    private final MarkdownPage readme = MarkdownPage.read(Path.of("README.md"));

    @TempDir private Path folder;

    @Test
    void showsWhatReadersWillSee() throws IOException {
        Shown first = shown("run release-readiness");
        String run = "";
        for (List<String> call : ShownCommand.calls(first.commands())) {
            run = run(call);
        }
        assertThat(timeless(run)).isEqualTo(timeless(first.output().orElseThrow()));

        assertThat(readme.text()).contains(drift());

        Path router = folder.resolve(SAMPLE + "/backend/app/routers/rooms.py");
        String before = Files.readString(router);
        Files.writeString(router, before.replace("\"/{slug}\"", "\"/by-slug/{slug}\""));
        Shown second = shown("check release-readiness");
        String check = run(ShownCommand.calls(second.commands()).get(0));
        assertThat(check).contains(second.output().orElseThrow());
        assertThat(check).contains(block("Next actions\n   1. Rebuild"));
    }

    private Shown shown(String command) {
        return readme.shellBlocks().stream()
                .filter(block -> block.commands().contains(command))
                .findFirst()
                .orElseThrow();
    }

    /** The block of text that begins like this. */
    private String block(String beginning) {
        int from = readme.text().indexOf(beginning);
        return readme.text().substring(from, readme.text().indexOf("```", from));
    }

    /** What the API index says about endpoints outside of the contract. */
    private String drift() throws IOException {
        String index = Files.readString(folder.resolve(SAMPLE + "/docs/api/index.md"));
        int from = index.indexOf("### Served, but not declared");
        return index.substring(from, index.indexOf("<!-- delivery:end", from));
    }

    private String run(List<String> arguments) {
        StringWriter both = new StringWriter();
        PrintWriter writer = new PrintWriter(both);
        Map<String, String> environment =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        String[] here =
                arguments.stream()
                        .map(word -> word.equals(SAMPLE) ? folder.resolve(SAMPLE).toString() : word)
                        .toArray(String[]::new);
        new CommandRunner(writer, writer, environment, false, new Cancellation()).run(here);
        return both.toString().replace("\r\n", "\n").replace('\\', '/');
    }

    /** Without what differs between machines: how long it took and where the page lies. */
    private static String timeless(String output) {
        return output.replaceFirst("met, .*", "met")
                .replaceFirst("Report: .*/rooms/", "Report: rooms/");
    }
}
