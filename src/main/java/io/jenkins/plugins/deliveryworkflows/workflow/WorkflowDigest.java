package io.jenkins.plugins.deliveryworkflows.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;

/** Tells whether two reports judged by the same definition of a workflow. */
public final class WorkflowDigest {

    private WorkflowDigest() {}

    /**
     * SHA-256 over the workflow as JSON with sorted keys, 64 hexadecimal digits. How its file is
     * laid out or commented makes no difference.
     */
    public static String of(Workflow workflow) {
        try {
            return Digest.sha256(
                    JsonMapper.builder()
                            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .build()
                            .writeValueAsBytes(workflow));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
