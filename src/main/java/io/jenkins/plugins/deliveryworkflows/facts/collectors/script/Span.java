package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

/**
 * A stretch of a source text.
 *
 * @param from offset of its first character
 * @param to offset behind its last one
 */
record Span(int from, int to) {}
