package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.Optional;

/**
 * Finds files that lack something.
 *
 * @param absent what each file should have
 * @param when only files that have this are meant
 */
record AbsentCheck(LinearPattern absent, Optional<LinearPattern> when) implements Check {}
