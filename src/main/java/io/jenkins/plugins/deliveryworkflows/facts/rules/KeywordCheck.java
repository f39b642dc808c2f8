package io.jenkins.plugins.deliveryworkflows.facts.rules;

/** Looks at the surroundings of keywords, so that most files are passed by the prefilter alone. */
sealed interface KeywordCheck extends Check permits PatternCheck, SecretCheck {

    Trigger trigger();
}
