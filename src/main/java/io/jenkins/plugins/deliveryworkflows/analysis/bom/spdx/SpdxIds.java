package io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The licences that SPDX has an identifier for. */
final class SpdxIds {

    private static final String RESOURCE =
            "/io/jenkins/plugins/deliveryworkflows/analysis/bom/spdx-licences.txt";

    private static final Map<String, String> BY_LOWER_CASE = read();

    private SpdxIds() {}

    /** An identifier as SPDX writes it; case makes no difference. */
    static Optional<String> find(String written) {
        return Optional.ofNullable(BY_LOWER_CASE.get(written.toLowerCase(Locale.ROOT)));
    }

    /**
     * The name of today for a licence with a deprecated one: {@code GPL-2.0} is {@code
     * GPL-2.0-only}.
     */
    static String current(String id) {
        boolean later = id.endsWith("+");
        String named = later ? id.substring(0, id.length() - 1) + "-or-later" : id + "-only";
        return find(named).orElse(id);
    }

    private static Map<String, String> read() {
        try (InputStream in = SpdxIds.class.getResourceAsStream(RESOURCE)) {
            Map<String, String> ids = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(id -> ids.put(id.toLowerCase(Locale.ROOT), id));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
