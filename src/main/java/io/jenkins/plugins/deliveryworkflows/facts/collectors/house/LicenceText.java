package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises a licence by phrases that its text has and others haven't. */
final class LicenceText {

    private static final Pattern SPACE = Pattern.compile("[\\s\"'*_#=()-]+");
    private static final int TELLING_LENGTH = 20_000;

    /** The first whose phrases are all there is it, so that narrower texts stand before wider. */
    private static final List<Phrases> KNOWN =
            List.of(
                    new Phrases("AGPL-3.0", "gnu affero general public license version 3"),
                    new Phrases("LGPL-3.0", "gnu lesser general public license version 3"),
                    new Phrases("LGPL-2.1", "gnu lesser general public license version 2.1"),
                    new Phrases("LGPL-2.0", "gnu library general public license version 2"),
                    new Phrases("GPL-3.0", "gnu general public license version 3"),
                    new Phrases("GPL-2.0", "gnu general public license version 2"),
                    new Phrases("Apache-2.0", "apache license version 2.0"),
                    new Phrases("MPL-2.0", "mozilla public license version 2.0"),
                    new Phrases("MPL-2.0", "mozilla public license, version 2.0"),
                    new Phrases("Apache-2.0", "apache license, version 2.0"),
                    new Phrases("EPL-2.0", "eclipse public license v 2.0"),
                    new Phrases("EPL-1.0", "eclipse public license v 1.0"),
                    new Phrases("CC0-1.0", "cc0 1.0 universal"),
                    new Phrases("CC-BY-SA-4.0", "attribution sharealike 4.0 international"),
                    new Phrases("CC-BY-4.0", "attribution 4.0 international"),
                    new Phrases("BSL-1.0", "boost software license version 1.0"),
                    new Phrases("BUSL-1.1", "business source license 1.1"),
                    new Phrases("Unlicense", "this is free and unencumbered software"),
                    new Phrases("WTFPL", "do what the fuck you want to public license"),
                    new Phrases(
                            "BSD-3-Clause",
                            "redistribution and use in source and binary forms",
                            "endorse or promote products derived"),
                    new Phrases(
                            "BSD-2-Clause", "redistribution and use in source and binary forms"),
                    new Phrases(
                            "ISC",
                            "permission to use, copy, modify, and/or distribute this software for"
                                    + " any purpose"),
                    new Phrases(
                            "ISC",
                            "permission to use, copy, modify, and distribute this software for any"
                                    + " purpose",
                            "the above copyright notice and this permission notice appear in all"
                                    + " copies"),
                    new Phrases(
                            "MIT-0",
                            "mit no attribution",
                            "permission is hereby granted, free of charge"),
                    new Phrases(
                            "MIT",
                            "permission is hereby granted, free of charge, to any person obtaining",
                            "the above copyright notice and this permission notice shall be"
                                    + " included"));

    private LicenceText() {}

    /** The SPDX identifier of a licence's text, empty for an unknown one. */
    static Optional<String> identify(String text) {
        String begin = text.substring(0, Math.min(text.length(), TELLING_LENGTH));
        String words = SPACE.matcher(begin.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return KNOWN.stream().filter(licence -> licence.isIn(words)).map(Phrases::id).findFirst();
    }

    private record Phrases(String id, List<String> phrases) {

        private Phrases(String id, String... phrases) {
            this(id, List.of(phrases));
        }

        private boolean isIn(String words) {
            return phrases.stream().allMatch(words::contains);
        }
    }
}
