package io.jenkins.plugins.deliveryworkflows.render.release;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.release.Decision;
import io.jenkins.plugins.deliveryworkflows.analysis.release.DecisionRecord;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseScope;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarker;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.Prose;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code docs/adr/}: a stub for each decision that a change set shows, whose reasons are people's,
 * and an index.
 *
 * <p>A stub is written once; from then on the whole record is people's.
 */
public final class DecisionRecords {

    private static final String INDEX = DecisionRecord.FOLDER + "/README.md";
    private static final int LONGEST_SLUG = 40;

    private final Project project;
    private final List<DecisionRecord> known;
    private int highest;

    private DecisionRecords(Project project) {
        this.project = project;
        this.known = DecisionRecord.in(project.workspace());
        this.highest = known.stream().mapToInt(DecisionRecord::number).max().orElse(0);
    }

    /** The stubs, and the index; nothing where no record stands for a decision of a change set. */
    public static List<Rendered> of(Project project) {
        return new DecisionRecords(project).render();
    }

    private List<Rendered> render() {
        List<Rendered> documents = new ArrayList<>();
        List<DecisionRecord> all = new ArrayList<>(known);
        for (Decision decision : project.once(ReleaseScope.class, ReleaseScope::of).decisions()) {
            DecisionRecord record = record(decision);
            if (!all.contains(record)) {
                all.add(record);
            }
            documents.add(stub(decision, record));
        }
        boolean ours = all.stream().anyMatch(record -> !record.decision().isEmpty());
        if (ours) {
            documents.add(index(all));
        }
        return documents;
    }

    /** The record that stands for a decision already, else a new one. */
    private DecisionRecord record(Decision decision) {
        String key = plain(decision.key());
        Optional<DecisionRecord> stored =
                known.stream().filter(record -> record.decision().equals(key)).findFirst();
        return stored.orElseGet(
                () -> {
                    highest++;
                    String name = "ADR-%04d-%s.md".formatted(highest, slug(decision.key()));
                    return new DecisionRecord(name, highest, key, title(decision), "proposed");
                });
    }

    private Rendered stub(Decision decision, DecisionRecord record) {
        String owner = QuestionOwner.of(project.ownerOf(decision.path()));
        String whole =
                """
                ---
                status: proposed
                decision: "%s"
                delivery: {pack: %s, version: "%s"}
                ---

                # %s

                ## Context and problem statement

                %s in %s.

                %s

                ## Considered options

                %s

                ## Decision outcome

                %s

                ## Consequences

                %s
                """
                        .formatted(
                                record.decision(),
                                ReleaseNotes.PACK,
                                Product.documentVersion(),
                                title(decision),
                                seen(decision),
                                Markup.code(decision.path()),
                                OpenMarker.text(owner, "Which need made this necessary?"),
                                OpenMarker.text(owner, "What else was possible?"),
                                OpenMarker.text(owner, "Why this one, and who decided it?"),
                                OpenMarker.text(owner, "What becomes easier, and what harder?"));
        return new Rendered.Markdown(
                DecisionRecord.FOLDER + "/" + record.fileName(),
                ReleaseNotes.PACK,
                whole,
                Map.of(),
                List.of());
    }

    private static String title(Decision decision) {
        String subject = Markup.word(decision.subject());
        return switch (decision.kind()) {
            case SERVICE -> "Run " + subject + " as a service of its own";
            case DATASTORE -> "Keep data in " + subject;
            case PIPELINE -> "Build with " + subject;
            case INFRASTRUCTURE -> "Describe infrastructure with " + subject;
        };
    }

    private static String seen(Decision decision) {
        return switch (decision.kind()) {
            case SERVICE -> "The service appears";
            case DATASTORE -> "The datastore appears";
            case PIPELINE -> "The first pipeline of this system appears";
            case INFRASTRUCTURE -> "The first file of this tool appears";
        };
    }

    private static Rendered index(List<DecisionRecord> records) {
        MarkdownTable table = new MarkdownTable("Record", "Decision", "Status");
        for (DecisionRecord record : records) {
            String number = "%04d".formatted(record.number());
            String link = record.fileName().replace(" ", "%20");
            table.row(
                    "[" + number + "](" + link + ")",
                    // A title of ours is Markdown already; one of people is made harmless.
                    Prose.of(record.title()),
                    Prose.of(record.status()));
        }
        return new DocumentBuilder(INDEX, ReleaseNotes.PACK, "Decisions")
                .paragraph(
                        "What was decided and why. A record that is outdated is replaced by a new one.")
                .block("records", table.text())
                .build();
    }

    /** A text that front matter and file names can hold. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .limit(120)
                .forEach(
                        c -> {
                            boolean kept =
                                    c < 128 && Character.isLetterOrDigit(c)
                                            || ":._/ -".indexOf(c) >= 0;
                            plain.append(kept ? (char) c : '-');
                        });
        return plain.toString();
    }

    private static String slug(String key) {
        String slug =
                plain(key)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceFirst("-$", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceFirst("-$", "");
    }
}
