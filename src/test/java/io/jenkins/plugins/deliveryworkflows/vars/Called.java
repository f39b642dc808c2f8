package io.jenkins.plugins.deliveryworkflows.vars;

import java.util.Map;

/**
 * A call of a step of ours, as Jenkins would see it.
 *
 * @param stage the stage it was called in, empty outside of one
 */
record Called(String stage, String step, Map<String, Object> arguments, boolean block) {}
