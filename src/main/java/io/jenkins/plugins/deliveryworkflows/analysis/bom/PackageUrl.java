package io.jenkins.plugins.deliveryworkflows.analysis.bom;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Writes package URLs: {@code pkg:npm/%40scope/name@1.0}. */
final class PackageUrl {

    private static final String PLAIN = "-._~:";
    private static final Set<String> LOWER_CASE = Set.of("pypi", "golang");

    private PackageUrl() {}

    static String of(String type, String group, String name, String version) {
        boolean lower = LOWER_CASE.contains(type);
        StringBuilder url = new StringBuilder("pkg:").append(type);
        for (String segment : cased(group, lower).split("/")) {
            if (!segment.isEmpty()) {
                url.append('/');
                encode(segment, url);
            }
        }
        url.append('/');
        String plain = cased(name, lower);
        encode(type.equals("pypi") ? plain.replace('_', '-') : plain, url);
        if (!version.isEmpty()) {
            url.append('@');
            encode(version, url);
        }
        return url.toString();
    }

    private static String cased(String text, boolean lower) {
        return lower ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static void encode(String text, StringBuilder url) {
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain) {
                url.append(c);
            } else {
                url.append('%').append(String.format("%02X", (int) c));
            }
        }
    }
}
