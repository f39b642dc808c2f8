package io.jenkins.plugins.deliveryworkflows.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two reports judged by the same definition of a workflow. */
public final class WorkflowDigest {

    private WorkflowDigest() {}

    /**
     * SHA-256 over the workflow as JSON with sorted keys, 64 hexadecimal digits. How its file is
     * laid out or commented makes no difference.
     */
    public static String of(Workflow workflow) {
        try {
            String canonical =
                    JsonMapper.builder()
                            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .build()
                            .writeValueAsString(workflow);
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
