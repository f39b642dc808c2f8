package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

/**
 * Why a runbook can't be relied upon.
 *
 * @param line 1-based, 0 for the document as a whole
 * @param message one sentence without the path
 * @param remedy what to do, a sentence without a full stop
 * @param example what to type, empty where the remedy says it all
 */
public record RunbookFault(Kind kind, int line, String message, String remedy, String example) {

    /** What is wrong. */
    public enum Kind {
        SECTION_MISSING("runbook-section-missing"),
        SECTION_EMPTY("runbook-section-empty"),
        OPEN_MARKER("runbook-open-marker"),
        NO_ROLLBACK("runbook-without-rollback"),
        COPIED_ROLLBACK("runbook-rollback-copied"),
        UNKNOWN_NAME("runbook-names-unknown");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable name in reports. */
        public String code() {
            return code;
        }
    }
}
