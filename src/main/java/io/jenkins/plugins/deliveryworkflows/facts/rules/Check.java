package io.jenkins.plugins.deliveryworkflows.facts.rules;

/** How a rule recognises a place. */
sealed interface Check permits KeywordCheck, AbsentCheck, MissingCheck {}
