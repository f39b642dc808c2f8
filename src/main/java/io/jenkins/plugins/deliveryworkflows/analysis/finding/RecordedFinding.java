package io.jenkins.plugins.deliveryworkflows.analysis.finding;

/**
 * A finding as a document or the baseline has it.
 *
 * @param id its id or, from the baseline, its whole fingerprint
 * @param rule the rule's id, behind the scanner's name and a slash where it isn't ours
 * @param origin the path where it was first seen
 * @param path the path where it was when it was written down
 */
record RecordedFinding(String id, String rule, String origin, String path) {}
