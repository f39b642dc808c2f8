package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Shortens fingerprints for people: eight digits, more where two would be the same. */
final class FindingId {

    static final String PREFIX = "F-";

    private static final int DIGITS = 8;
    private static final int MORE = 4;
    private static final int ALL = 64;

    private final Map<String, String> taken = new HashMap<>();

    /** Numbers of digits that an id may have, the usual one first. */
    static IntStream lengths() {
        return IntStream.iterate(DIGITS, length -> length <= ALL, length -> length + MORE);
    }

    String of(String fingerprint) {
        int digits = DIGITS;
        String id = PREFIX + fingerprint.substring(0, digits);
        while (taken.containsKey(id) && !taken.get(id).equals(fingerprint)) {
            digits += MORE;
            id = PREFIX + fingerprint.substring(0, digits);
        }
        taken.put(id, fingerprint);
        return id;
    }
}
