package io.jenkins.plugins.deliveryworkflows.facts.rules;

/** In which parts of a source a match may start. */
enum MatchPlace {
    /** Outside comments and strings. */
    CODE,
    /** Outside comments. */
    STRINGS_TOO,
    ANYWHERE
}
