package io.jenkins.plugins.deliveryworkflows.policy;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * The rules that a team sets for its workflows, as the trust revision has them.
 *
 * @param documents which documents count
 * @param releaseTags which tags are releases
 * @param defaultOwner who owns what CODEOWNERS gives to nobody
 */
public record Policy(Documents documents, Pattern releaseTags, Optional<String> defaultOwner) {

    /** Which documents count for a verdict. */
    public enum Documents {
        /** Those that lie in the workspace, committed or not. */
        WORKSPACE,
        /** Committed ones only. */
        REPOSITORY
    }

    /** What holds where a team says nothing. */
    public static final Policy DEFAULT =
            new Policy(
                    Documents.WORKSPACE,
                    Pattern.compile("^([\\w.-]+-)?v?\\d+(\\.\\d+){1,2}$"),
                    Optional.empty());
}
