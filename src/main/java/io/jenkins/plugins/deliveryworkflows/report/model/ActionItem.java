package io.jenkins.plugins.deliveryworkflows.report.model;

/**
 * A row of the action items document.
 *
 * @param id {@code AI-xxxxxxxx}, stable over runs
 * @param source what it came from: {@code incident:INC-7}, a finding's id
 * @param where the place it is about, as text
 * @param due {@code 2026-12-31}, empty where it has no date
 */
public record ActionItem(
        String id,
        String title,
        String severity,
        String owner,
        String status,
        String source,
        String where,
        String due) {}
