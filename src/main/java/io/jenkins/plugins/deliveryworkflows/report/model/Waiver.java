package io.jenkins.plugins.deliveryworkflows.report.model;

/**
 * A person's decision to let a criterion pass, and whether it held.
 *
 * @param criterion the criterion's id
 * @param finding the one finding it is about, empty for the criterion as a whole
 * @param expires the last day on which it holds, {@code 2026-12-31}
 * @param applied whether it held
 * @param why why it held or didn't
 */
public record Waiver(
        String criterion,
        String workflow,
        String feature,
        String finding,
        String reason,
        String approver,
        String expires,
        boolean applied,
        String why) {}
