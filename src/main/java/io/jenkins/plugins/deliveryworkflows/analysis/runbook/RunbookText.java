package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.document.ManagedBlock;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarker;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.outline.Outline;
import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of a runbook, by section, with what people wrote told from what was derived. */
final class RunbookText {

    private final Outline outline;
    private final List<OpenMarker> markers;
    private final TreeSet<Integer> derived = new TreeSet<>();
    private final List<Integer> drafted = new ArrayList<>();

    private RunbookText(ManagedDocument document) {
        outline = Outline.of(document.text());
        markers = OpenMarkers.in(document.text());
        String[] written = document.text().split("\n", -1);
        for (int i = 0; i < written.length; i++) {
            if (written[i].contains("<!-- delivery:drafted")) {
                drafted.add(i + 1);
            }
        }
        for (ManagedBlock block : document.blocks()) {
            int lines = (int) block.content().chars().filter(c -> c == '\n').count() + 1;
            for (int line = 0; line <= lines + 1; line++) {
                derived.add(block.line() + line);
            }
        }
    }

    static RunbookText of(ManagedDocument document) {
        return new RunbookText(document);
    }

    /** Whether a section was drafted by a command, and no person has taken it over. */
    boolean isDrafted(RunbookSection section) {
        return drafted.stream().anyMatch(line -> holds(section, line));
    }

    List<OpenMarker> markers() {
        return markers;
    }

    /** Code spans and lines of code that people wrote. */
    List<Outline.Code> peoplesCode() {
        return outline.codes().stream().filter(code -> !derived.contains(code.line())).toList();
    }

    /** Links that people wrote. */
    List<Outline.Link> peoplesLinks() {
        return outline.links().stream().filter(link -> !derived.contains(link.line())).toList();
    }

    /** The 1-based line of a section's first heading. */
    Optional<Integer> lineOf(RunbookSection section) {
        return headings(section).stream().map(Heading::line).findFirst();
    }

    /** What is seen of a section, without headings. */
    List<String> lines(RunbookSection section) {
        return lines(section, true);
    }

    /** What people wrote of a section and is seen, without headings and open markers. */
    List<String> peoplesLines(RunbookSection section) {
        return lines(section, false);
    }

    /**
     * Lines that people wrote and that aren't code as a whole, with their numbers; of a code span
     * in them only the text is left.
     */
    List<Line> peoplesProse() {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= outline.prose().size(); number++) {
            boolean prose = !outline.prose().get(number - 1).isBlank();
            if (prose && !derived.contains(number)) {
                String text = outline.visible().get(number - 1).replace("`", "");
                lines.add(new Line(text.strip(), number));
            }
        }
        return lines;
    }

    /** All that people wrote and is seen, without headings. */
    List<String> peoplesText() {
        Set<Integer> headings =
                outline.headings().stream().map(Heading::line).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= outline.visible().size(); number++) {
            String text = outline.visible().get(number - 1).strip();
            if (!text.isEmpty() && !derived.contains(number) && !headings.contains(number)) {
                lines.add(text);
            }
        }
        return lines;
    }

    /** A line of the document. */
    record Line(String text, int number) {}

    /** Whether a line belongs to a section. */
    boolean holds(RunbookSection section, int line) {
        return numbers(section).contains(line);
    }

    private TreeSet<Integer> numbers(RunbookSection section) {
        TreeSet<Integer> numbers = new TreeSet<>();
        headings(section).forEach(heading -> addLines(heading, numbers));
        return numbers;
    }

    private List<String> lines(RunbookSection section, boolean derivedToo) {
        List<String> lines = new ArrayList<>();
        for (int number : numbers(section)) {
            String text = outline.visible().get(number - 1).strip();
            boolean open = markers.stream().anyMatch(marker -> marker.line() == number);
            if (!text.isEmpty() && !open && (derivedToo || !derived.contains(number))) {
                lines.add(text);
            }
        }
        return lines;
    }

    private List<Heading> headings(RunbookSection section) {
        return outline.headings().stream().filter(section::isMeantBy).toList();
    }

    /** The lines up to the next heading that isn't below this one, without those of headings. */
    private void addLines(Heading start, TreeSet<Integer> numbers) {
        List<Heading> all = outline.headings();
        int end = outline.visible().size() + 1;
        TreeSet<Integer> headings = new TreeSet<>();
        for (Heading heading : all) {
            if (heading.line() >= start.line()) {
                headings.add(heading.line());
            }
            if (heading.line() > start.line() && heading.level() <= start.level()) {
                end = heading.line();
                break;
            }
        }
        for (int number = start.line(); number < end; number++) {
            if (!headings.contains(number)) {
                numbers.add(number);
            }
        }
    }
}
