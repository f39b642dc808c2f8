package io.jenkins.plugins.deliveryworkflows.render.documentation;

import java.nio.charset.StandardCharsets;

/** Writes a path as the destination of a link. */
final class LinkPath {

    private LinkPath() {}

    /**
     * The path as seen from a folder of the root.
     *
     * @param folder with {@code /} at the end
     */
    static String from(String folder, String path) {
        String relative = path.startsWith(folder) ? path.substring(folder.length()) : "../" + path;
        StringBuilder link = new StringBuilder();
        for (byte each : relative.getBytes(StandardCharsets.UTF_8)) {
            int character = each & 0xFF;
            boolean plain =
                    character < 128
                            && (Character.isLetterOrDigit(character)
                                    || "/._-~+".indexOf(character) >= 0);
            link.append(plain ? String.valueOf((char) character) : "%%%02X".formatted(character));
        }
        return link.toString();
    }
}
