package io.jenkins.plugins.deliveryworkflows.analysis.results;

import io.jenkins.plugins.deliveryworkflows.facts.ResultKind;

/**
 * A file that another tool left behind for these sources, fresh enough to be believed.
 *
 * @param path relative to the workspace
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record ResultFile(ResultKind kind, String path, String sha256) {}
