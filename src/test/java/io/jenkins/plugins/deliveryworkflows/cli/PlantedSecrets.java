package io.jenkins.plugins.deliveryworkflows.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Values that look like live secrets, another one for each place, so that a leak tells its way. */
final class PlantedSecrets {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZbcdfghjkmnpqrstvwxyz23456789";

    private final Map<String, String> places = new TreeMap<>();

    /** A token of a well-known form. */
    String token(String place) {
        return places.computeIfAbsent(place, p -> "gh" + "p_" + letters(p, 36));
    }

    /** A value that only the name of its variable gives away. */
    String password(String place) {
        return places.computeIfAbsent(place, p -> letters(p, 22));
    }

    private static String letters(String place, int count) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-512")
                            .digest(place.getBytes(StandardCharsets.UTF_8));
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < count; i++) {
                letters.append(LETTERS.charAt((digest[i] & 0xFF) % LETTERS.length()));
            }
            return letters.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The places whose value stands in a text, each with the text's name. */
    List<String> in(String name, String text) {
        return places.entrySet().stream()
                .filter(place -> text.contains(place.getValue()))
                .map(place -> place.getKey() + " in " + name)
                .toList();
    }

    /** The places whose value stands in a file of a folder, or in its name. */
    List<String> below(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .flatMap(
                            file ->
                                    Stream.concat(
                                            in(file.toString(), content(file)).stream(),
                                            in("its name", folder.relativize(file).toString())
                                                    .stream()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
