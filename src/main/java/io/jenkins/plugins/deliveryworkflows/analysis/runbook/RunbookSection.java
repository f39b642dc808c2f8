package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Heading;
import java.util.List;
import java.util.Locale;

/** What a runbook must have, and the words by which its headings are known. */
public enum RunbookSection {
    PURPOSE("purpose", Kind.ANY, "purpose", "zweck"),
    OWNERS("owners", Kind.ANY, "owner", "escalation", "zuständig", "eskalation"),
    DEPENDENCIES("dependencies", Kind.ANY, "dependenc", "abhängigkeit"),
    CONFIGURATION("configuration", Kind.ANY, "configuration", "settings", "konfiguration"),
    HEALTH("health and alerts", Kind.PERSON, "health", "alert", "alarme", "überwachung"),
    DEPLOY("deploy", Kind.ANY, "deploy", "auslieferung"),
    ROLLBACK("rollback", Kind.STEPS, "rollback", "roll back", "rückfall"),
    DIAGNOSIS("diagnosis", Kind.TABLE, "diagnos", "troubleshoot", "fehlersuche"),
    INCIDENTS("incidents", Kind.ANY, "incident", "vorfälle", "störungen");

    /** What a section must hold. */
    enum Kind {
        /** Anything, derived or written. */
        ANY,
        /** Something that a person wrote. */
        PERSON,
        /** Steps that a person wrote. */
        STEPS,
        /** A table in which a person filled a row. */
        TABLE
    }

    private final String title;
    private final Kind kind;
    private final List<String> words;

    RunbookSection(String title, Kind kind, String... words) {
        this.title = title;
        this.kind = kind;
        this.words = List.of(words);
    }

    /** As a sentence names it. */
    public String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    boolean isMeantBy(Heading heading) {
        String text = heading.text().toLowerCase(Locale.ROOT);
        return heading.level() > 1 && words.stream().anyMatch(text::contains);
    }
}
