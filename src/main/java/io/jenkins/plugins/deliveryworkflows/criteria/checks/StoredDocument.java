package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.ManagedBlock;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares a document of the workspace with what the product would write now. */
final class StoredDocument {

    static final String MISSING = "missing-document";
    static final String MISSING_BLOCK = "missing-block";
    static final String DIFFERS = "block-differs";
    static final String UNKNOWN = "unknown-block";
    static final String OTHER_VERSION = "written-by-other-version";
    static final String BROKEN = "broken-document";
    static final String UNREADABLE = "unreadable-document";
    static final String NOT_OURS = "not-ours";
    static final String NOT_COMMITTED = "not-committed";

    private static final int SHOWN = 80;
    private static final int MOST_REASONS = 20;
    private static final Pattern OWNED_VERSION =
            Pattern.compile("\"version\" ?: ?\"([^\"]{1,20})\"");

    private final Project project;
    private final String path;
    private final List<Reason> reasons = new ArrayList<>();

    private StoredDocument(Project project, String path) {
        this.project = project;
        this.path = path;
    }

    /** Why the stored document can't stand for the sources; empty where it can. */
    static List<Reason> compare(Project project, Rendered rendered) {
        StoredDocument stored = new StoredDocument(project, rendered.path());
        stored.compare(rendered);
        return stored.shown();
    }

    /**
     * What to do about such a reason: what people must mend by hand, or what rewrites the document.
     *
     * @param rebuild the command that writes it
     */
    static NextAction nextAction(Project project, Reason reason, String rebuild) {
        Place place = reason.where().get(0);
        String owner = project.ownerOf(place.path());
        return switch (reason.code()) {
            case BROKEN, UNREADABLE, NOT_OURS, UNKNOWN ->
                    new NextAction(reason.message(), place.path(), place.line(), owner, "");
            case NOT_COMMITTED ->
                    new NextAction(
                            "Commit " + place.path(),
                            place.path(),
                            0,
                            owner,
                            "git add " + place.path() + " && git commit");
            default ->
                    new NextAction(
                            "Bring " + place.path() + " up to date",
                            place.path(),
                            0,
                            owner,
                            rebuild);
        };
    }

    /** The codes of {@link #compare}, with their meanings. */
    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(MISSING, "the document isn't there");
        codes.put(MISSING_BLOCK, "a managed block isn't in its document");
        codes.put(
                DIFFERS, "the sources say something else now, or somebody edited what is derived");
        codes.put(StoredRows.TABLE_MISSING, "a table isn't in its document");
        codes.put(StoredRows.MISSING, "a row that belongs into a table isn't there");
        codes.put(
                StoredRows.DIFFERS,
                "a cell that is the product's says something else than the sources");
        codes.put(StoredRows.OBSOLETE, "a row whose cause is gone");
        codes.put(UNKNOWN, "a managed block that the product doesn't write");
        codes.put(
                OTHER_VERSION, "another version of the product wrote it, and words it differently");
        codes.put(
                BROKEN,
                "a managed block without its end, a row that is there twice, or front matter that isn't YAML");
        codes.put(UNREADABLE, "a link, a folder or an unreadable file in a document's place");
        codes.put(NOT_OURS, "a file in a document's place that the product didn't write");
        codes.put(NOT_COMMITTED, "the policy counts committed documents only, and it isn't");
        return codes;
    }

    /** A document may have any number of faults; the first of them say what to do. */
    private List<Reason> shown() {
        int more = reasons.size() - MOST_REASONS;
        if (more <= 0) {
            return reasons;
        }
        List<Reason> shown = new ArrayList<>(reasons.subList(0, MOST_REASONS));
        String message = path + ": " + more + " more like these, from this line on";
        Reason next = reasons.get(MOST_REASONS);
        shown.add(new Reason(next.code(), message, next.where().get(0)));
        return shown;
    }

    private void compare(Rendered rendered) {
        Optional<String> text;
        try {
            text = DocumentFile.read(project.workspace(), path);
        } catch (BadInputException e) {
            e.faults().forEach(fault -> add(UNREADABLE, fault));
            return;
        }
        if (text.isEmpty()) {
            add(MISSING, path + " isn't there", 0);
            return;
        }
        if (rendered instanceof Rendered.Markdown markdown) {
            compareMarkdown(markdown, text.get(), true);
        } else if (rendered instanceof Rendered.ChangeLog log) {
            Map<String, String> block = Map.of(log.block(), log.content());
            compareMarkdown(
                    new Rendered.Markdown(path, "", "", block, List.of()), text.get(), false);
        } else {
            compareOwned((Rendered.Owned) rendered, text.get());
        }
        committedOnly(project, path).ifPresent(reasons::add);
    }

    /** That a document isn't committed as it is, where the policy counts committed ones only. */
    static Optional<Reason> committedOnly(Project project, String path) {
        if (project.policy().documents() != Policy.Documents.REPOSITORY) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = project.workspace().read(path, DocumentFile.LARGEST);
        String message =
                path + " isn't committed as it is, and the policy counts committed documents only";
        return bytes.filter(content -> !project.committed().has(path, content))
                .map(content -> new Reason(NOT_COMMITTED, message, new Place(path, 0)));
    }

    private void compareMarkdown(Rendered.Markdown rendered, String text, boolean whole) {
        ManagedDocument document = ManagedDocument.parse(path, text);
        if (!document.faults().isEmpty()) {
            document.faults().forEach(fault -> add(BROKEN, fault));
            return;
        }
        String version = document.frontMatter().version();
        boolean otherVersion = !version.isEmpty() && !version.equals(Product.documentVersion());
        rendered.blocks()
                .forEach(
                        (name, expected) -> {
                            Optional<ManagedBlock> block = document.block(name);
                            if (block.isEmpty()) {
                                add(
                                        MISSING_BLOCK,
                                        path + " lacks its managed block '" + name + "'",
                                        0);
                            } else if (!block.get().content().equals(expected) && !otherVersion) {
                                differs(name, expected, block.get().content(), block.get().line());
                            } else if (!block.get().content().equals(expected)) {
                                otherVersion(version, document.frontMatter().line());
                            }
                        });
        for (TableContent table : rendered.tables()) {
            StoredRows.differences(path, document, table).forEach(reasons::add);
        }
        document.blocks().stream()
                .filter(block -> whole && !rendered.blocks().containsKey(block.name()))
                .forEach(
                        block ->
                                add(
                                        UNKNOWN,
                                        "'"
                                                + block.name()
                                                + "' is no block of this document: remove its two comments",
                                        block.line()));
    }

    private void compareOwned(Rendered.Owned rendered, String text) {
        String stored = LineEnds.unix(text);
        if (stored.equals(rendered.whole())) {
            return;
        }
        Matcher version = OWNED_VERSION.matcher(stored);
        if (!stored.contains(rendered.mark())) {
            add(NOT_OURS, path + " wasn't written by the product: move it away", 0);
        } else if (version.find() && !version.group(1).equals(Product.documentVersion())) {
            otherVersion(version.group(1), 0);
        } else {
            differs("", rendered.whole(), stored, 0);
        }
    }

    private void differs(String block, String expected, String stored, int blockLine) {
        String[] expectedLines = expected.split("\n", -1);
        String[] storedLines = stored.split("\n", -1);
        int line = 0;
        while (line < Math.min(expectedLines.length, storedLines.length)
                && expectedLines[line].equals(storedLines[line])) {
            line++;
        }
        String what = block.isEmpty() ? path : path + ", block '" + block + "',";
        add(
                DIFFERS,
                what + " isn't what the sources say: " + wanted(expectedLines, line),
                blockLine + line + 1);
    }

    /**
     * What belongs there. What stands there instead may be a secret that somebody typed, so it
     * isn't repeated.
     */
    private static String wanted(String[] expectedLines, int line) {
        if (line >= expectedLines.length) {
            return "this and what follows doesn't belong here";
        }
        String text = expectedLines[line].strip();
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return shown.isEmpty() ? "an empty line belongs here" : "'" + shown + "' belongs here";
    }

    private void otherVersion(String version, int line) {
        Reason reason =
                new Reason(
                        OTHER_VERSION,
                        path
                                + " was written by version "
                                + version
                                + ", this is "
                                + Product.documentVersion(),
                        new Place(path, line));
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    private void add(String code, Fault fault) {
        String line = fault.where().substring(fault.where().lastIndexOf(':') + 1);
        boolean numbered = !line.isEmpty() && line.chars().allMatch(Character::isDigit);
        add(
                code,
                path + ": " + fault.what() + ". " + fault.remedy(),
                numbered ? Integer.parseInt(line) : 0);
    }

    private void add(String code, String message, int line) {
        reasons.add(new Reason(code, message, new Place(path, line)));
    }
}
