package io.jenkins.plugins.deliveryworkflows.document;

/**
 * A question in a document that waits for a person: {@code [PENDING @owner: question]}, or another
 * mark of unfinished text.
 *
 * @param line 1-based
 * @param owner who is asked, empty where the mark names nobody
 * @param question what is asked, or the mark itself
 */
public record OpenMarker(int line, String owner, String question) {

    /** The marker as text. */
    public static String text(String owner, String question) {
        String name = owner.startsWith("@") ? owner : "@" + owner;
        return "[PENDING " + name + ": " + question + "]";
    }
}
