package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.OutputFolder;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The report that a gate looks at.
 *
 * @param name the file, for messages
 */
record GateReportFile(String name, byte[] content) {

    private static final String REMEDY = "Name the report.json of a run with --report";

    /** The file that was named. */
    static GateReportFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(
                    Files.isDirectory(file) ? "this is a folder" : "there is no such file",
                    file.toString(),
                    REMEDY);
        }
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than is read tells that there is more.
            return new GateReportFile(file.toString(), in.readNBytes(JsonReport.MAX_BYTES + 1));
        } catch (IOException e) {
            throw new BadInputException(
                    "the file can't be read (" + e.getClass().getSimpleName() + ")",
                    file.toString(),
                    REMEDY);
        }
    }

    /**
     * The only report that runs left in a workspace.
     *
     * @param workflow null for any
     */
    static GateReportFile find(Workspace workspace, String workflow) {
        List<String> found =
                WorkflowCatalog.builtIn().workflows().stream()
                        .map(Workflow::id)
                        .filter(id -> workflow == null || workflow.equals(id))
                        .map(id -> OutputFolder.PATH + "/" + id + "/report.json")
                        .filter(workspace::exists)
                        .toList();
        if (found.size() != 1) {
            throw new BadInputException(
                    found.isEmpty()
                            ? "no run left a report here"
                            : "several runs left reports here: " + String.join(", ", found),
                    workspace.root().toString(),
                    REMEDY);
        }
        return new GateReportFile(
                found.get(0), workspace.read(found.get(0), JsonReport.MAX_BYTES).orElseThrow());
    }
}
