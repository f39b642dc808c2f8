package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Turns the hashes that lock files write in base 64 into {@code algorithm:hex}. */
final class Integrity {

    private static final List<String> BEST_FIRST = List.of("sha512", "sha384", "sha256", "sha1");
    private static final int LONGEST = 1000;

    private Integrity() {}

    /** The strongest hash of a list such as {@code sha512-… sha1-…}; empty where none is sound. */
    static String hash(String written) {
        if (written.length() > LONGEST) {
            return "";
        }
        for (String algorithm : BEST_FIRST) {
            for (String one : written.split(" ")) {
                if (one.startsWith(algorithm + "-")) {
                    return decoded(algorithm, one.substring(algorithm.length() + 1));
                }
            }
        }
        return "";
    }

    /** {@code algorithm:hex} of a hash in base 64; empty where it isn't one. */
    static String decoded(String algorithm, String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return checked(algorithm, HexFormat.of().formatHex(bytes));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** {@code algorithm:hex} of digits as written; empty where they can't be that hash. */
    static String checked(String algorithm, String hex) {
        int digits =
                switch (algorithm) {
                    case "sha512" -> 128;
                    case "sha384" -> 96;
                    case "sha256" -> 64;
                    case "sha1" -> 40;
                    case "md5" -> 32;
                    default -> -1;
                };
        boolean sound = hex.length() == digits && hex.chars().allMatch(HexFormat::isHexDigit);
        return sound ? algorithm + ":" + hex.toLowerCase(java.util.Locale.ROOT) : "";
    }
}
