package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Licence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceCollectorTest {

    private static List<Licence> collect(String... pathsAndTexts) {
        return Collected.of(new LicenceCollector(), pathsAndTexts).licences();
    }

    @Test
    void namesEachLicenceOncePerFolderThatStatesIt() {
        Facts facts = Collected.ofWorkspace(new LicenceCollector(), "shop-platform");

        assertThat(facts.licences())
                .containsExactly(
                        new Licence("Apache-2.0", new Citation("LICENSE", "", 1)),
                        new Licence("MIT", new Citation("jobs/pyproject.toml", "license", 1)),
                        new Licence("MIT", new Citation("web/package.json", "license", 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GNU AFFERO GENERAL PUBLIC LICENSE Version 3, 19 November 2007 | AGPL-3.0
                    GNU LESSER GENERAL PUBLIC LICENSE Version 2.1, February 1999 | LGPL-2.1
                    GNU GENERAL PUBLIC LICENSE Version 2, June 1991 | GPL-2.0
                    GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007 | GPL-3.0
                    Mozilla Public License Version 2.0 | MPL-2.0
                    Eclipse Public License - v 2.0 | EPL-2.0
                    CC0 1.0 Universal | CC0-1.0
                    This is free and unencumbered software released into the public domain. | Unlicense
                    Redistribution and use in source and binary forms, with or without | BSD-2-Clause
                    """)
    void recognisesLicenceByTellingPhrase(String text, String id) {
        assertThat(collect("LICENSE", text + "\n")).extracting(Licence::id).containsExactly(id);
    }

    @Test
    void recognisesPhrasesAcrossLineBreaksAndComments() {
        String bsd =
                " * Redistribution and use in source\n * and binary forms …\n"
                        + " * to endorse or promote\n * products derived from this software";
        String mit =
                "Permission is hereby granted, free of charge, to any person\nobtaining a copy."
                        + " The above copyright notice and this permission notice shall be\nincluded";
        String isc =
                "Permission to use, copy, modify, and/or distribute this software for any\npurpose";

        assertThat(collect("COPYING", bsd)).extracting(Licence::id).containsExactly("BSD-3-Clause");
        assertThat(collect("LICENCE.md", mit)).extracting(Licence::id).containsExactly("MIT");
        assertThat(collect("LICENSE.txt", isc)).extracting(Licence::id).containsExactly("ISC");
    }

    @Test
    void takesTextBesideManifestAndNotElsewhere() {
        String text = "Mozilla Public License Version 2.0";

        assertThat(collect("icons/LICENSE", text)).isEmpty();
        assertThat(collect("icons/LICENSE", text, "icons/package.json", "{}"))
                .extracting(licence -> licence.source().path())
                .containsExactly("icons/LICENSE");
    }

    @Test
    void namesUnknownLicenceAsItNamesItself() {
        assertThat(collect("LICENSE", "\n  Acme Commercial License 4\n\nAll rights reserved."))
                .extracting(Licence::id)
                .containsExactly("Acme Commercial License 4");
        assertThat(collect("LICENSE", "All rights reserved.")).isEmpty();
    }

    @Test
    void readsDeclarationsOfManifests() {
        assertThat(
                        collect(
                                "pom.xml",
                                "<licenses>\n<license><name>MIT License</name></license>\n"
                                        + "<license><name>Eclipse Public License v2.0</name></license>\n"
                                        + "<!-- <license><name>Other</name></license> --></licenses>"))
                .extracting(Licence::id, licence -> licence.source().line())
                .containsExactly(tuple("EPL-2.0", 3), tuple("MIT", 2));
        assertThat(collect("package.json", "{\"license\": {\"type\": \"ISC\"}}"))
                .extracting(Licence::id)
                .containsExactly("ISC");
        assertThat(collect("package.json", "{\"licenses\": [{\"type\": \"MIT\"}, \"ISC\"]}"))
                .extracting(Licence::id)
                .containsExactly("ISC", "MIT");
        assertThat(collect("setup.cfg", "[metadata]\nlicense = Apache Software License 2.0\n"))
                .extracting(Licence::id)
                .containsExactly("Apache-2.0");
        assertThat(collect("Cargo.toml", "[package]\nlicense = \"MIT OR Apache-2.0\"\n"))
                .extracting(Licence::id)
                .containsExactly("MIT OR Apache-2.0");
    }

    @Test
    void passesOverDeclarationsThatPointElsewhereOrAreDamaged() {
        assertThat(
                        collect(
                                "package.json", "{\"license\": \"SEE LICENSE IN terms.md\"}",
                                "a/package.json", "{\"license\":",
                                "b/package.json", "{\"license\": [1, null]}",
                                "pyproject.toml", "[project]\nlicense = {file = \"LICENSE\"}\n",
                                "pom.xml", "<licenses><license><name>A</licenses>"))
                .isEmpty();
    }

    @Test
    void boundsItsWorkOnHostileManifest() {
        String pom = "<licenses>" + "<license>".repeat(100_000) + "<name>A</name></licenses>";

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> collect("pom.xml", pom)))
                .extracting(Licence::id)
                .containsExactly("A");
    }
}
