package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the names that manifests give to licences into SPDX identifiers where they are plain. */
public final class LicenceName {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("apache2", "Apache-2.0"),
                    Map.entry("apache20", "Apache-2.0"),
                    Map.entry("apachesoftware20", "Apache-2.0"),
                    Map.entry("asl20", "Apache-2.0"),
                    Map.entry("bsd2clause", "BSD-2-Clause"),
                    Map.entry("bsd3clause", "BSD-3-Clause"),
                    Map.entry("newbsd", "BSD-3-Clause"),
                    Map.entry("eclipsepublic10", "EPL-1.0"),
                    Map.entry("eclipsepublic20", "EPL-2.0"),
                    Map.entry("gnuaffero3", "AGPL-3.0"),
                    Map.entry("gnuafferogeneralpublic3", "AGPL-3.0"),
                    Map.entry("gnugeneralpublic2", "GPL-2.0"),
                    Map.entry("gnugeneralpublic3", "GPL-3.0"),
                    Map.entry("gnulessergeneralpublic21", "LGPL-2.1"),
                    Map.entry("gnulessergeneralpublic3", "LGPL-3.0"),
                    Map.entry("isc", "ISC"),
                    Map.entry("mit", "MIT"),
                    Map.entry("expat", "MIT"),
                    Map.entry("mozillapublic20", "MPL-2.0"));

    private static final List<String> FILLERS = List.of("license", "licence", "version", "the");

    private LicenceName() {}

    /** The SPDX identifier, else the name as written. */
    public static String spdx(String written) {
        String plain = written.strip().replaceAll("\\s+", " ");
        String key = plain.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        for (String filler : FILLERS) {
            key = key.replace(filler, "");
        }
        // "v2" and ", Version 2" mean the same as "2".
        key = key.replaceAll("\\bv(?=\\d)", "").replaceAll("[^a-z0-9]", "");
        return NAMES.getOrDefault(key, plain);
    }
}
