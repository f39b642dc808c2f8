package io.jenkins.plugins.deliveryworkflows.report.model;

/**
 * The sources that a report is about.
 *
 * @param commit HEAD, empty without git
 * @param branch empty where HEAD is detached
 * @param dirty whether the sources differ from HEAD
 * @param sourceDigest SHA-256 over the sources
 * @param base what they are compared with
 * @param trust whose control files hold
 */
public record Source(
        String commit,
        String branch,
        boolean dirty,
        String sourceDigest,
        Revision base,
        Revision trust) {}
