package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the places of examples where a secret would stand, so that no file holds one: <code>
 * {alnum:36}</code> becomes as many random characters, always the same ones, and <code>{}
 * </code> becomes nothing.
 */
final class Placeholders {

    private static final Pattern PLACE =
            Pattern.compile("\\{(alnum|hex|upper|lower|base64|digits):([0-9]+)}|\\{}");
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Placeholders() {}

    static String filled(String text) {
        return filled(text, 20_260_101);
    }

    /**
     * @param start of the random characters
     */
    static String filled(String text, long start) {
        SplittableRandom random = new SplittableRandom(start);
        return PLACE.matcher(text)
                .replaceAll(
                        place ->
                                place.group(1) == null
                                        ? ""
                                        : Matcher.quoteReplacement(
                                                random(
                                                        random,
                                                        alphabet(place.group(1)),
                                                        Integer.parseInt(place.group(2)))));
    }

    private static String alphabet(String kind) {
        return switch (kind) {
            case "hex" -> DIGITS + "abcdef";
            case "upper" -> UPPER + DIGITS;
            case "lower" -> LOWER + DIGITS;
            case "digits" -> DIGITS;
            case "base64" -> UPPER + LOWER + DIGITS + "+/";
            default -> UPPER + LOWER + DIGITS;
        };
    }

    private static String random(SplittableRandom random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
