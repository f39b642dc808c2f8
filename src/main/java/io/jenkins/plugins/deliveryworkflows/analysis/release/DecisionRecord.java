package io.jenkins.plugins.deliveryworkflows.analysis.release;

import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record of a decision that the workspace has, as far as an index shows it.
 *
 * @param fileName without its folder
 * @param number as the file's name has it
 * @param decision {@code <kind>:<subject>} of its front matter, empty where it has none
 * @param title its first heading
 * @param status of its front matter, empty where it has none
 */
public record DecisionRecord(
        String fileName, int number, String decision, String title, String status) {

    /** Where records lie. */
    public static final String FOLDER = "docs/adr";

    private static final Pattern NAME =
            Pattern.compile("(?i)(?:adr-?)?(\\d{1,9})\\b[\\w. -]{0,200}\\.md");
    private static final Pattern FIELD =
            Pattern.compile(
                    "(decision|status):[ \\t]{0,9}[\"']?([^\"'\\n]{1,200}?)[\"']?[ \\t]{0,9}");

    /** The records of a workspace, by number; what can't be read is passed over. */
    public static List<DecisionRecord> in(Workspace workspace) {
        List<DecisionRecord> records = new ArrayList<>();
        for (String name : workspace.fileNames(FOLDER)) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                read(workspace, name)
                        .map(text -> of(name, Integer.parseInt(matcher.group(1)), text))
                        .ifPresent(records::add);
            }
        }
        records.sort(java.util.Comparator.comparingInt(DecisionRecord::number));
        return records;
    }

    private static Optional<String> read(Workspace workspace, String name) {
        try {
            return DocumentFile.read(workspace, FOLDER + "/" + name);
        } catch (BadInputException e) {
            return Optional.of("");
        }
    }

    private static DecisionRecord of(String name, int number, String text) {
        String decision = "";
        String status = "";
        String title = "";
        List<String> lines = text.lines().limit(60).toList();
        boolean matter = !lines.isEmpty() && lines.get(0).strip().equals("---");
        for (int i = matter ? 1 : 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher field = FIELD.matcher(line);
            if (matter && line.equals("---")) {
                matter = false;
            } else if (matter && field.matches()) {
                decision = field.group(1).equals("decision") ? field.group(2) : decision;
                status = field.group(1).equals("status") ? field.group(2) : status;
            } else if (!matter && title.isEmpty() && line.startsWith("# ")) {
                title = line.substring(2).strip();
            }
        }
        return new DecisionRecord(name, number, decision, title, status);
    }
}
