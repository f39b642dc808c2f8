package io.jenkins.plugins.deliveryworkflows.document;

/**
 * What a document says of itself at its top: {@code delivery: {pack: context, version: "0.1"}}.
 *
 * @param pack the pack it belongs to, empty where it doesn't say
 * @param version the document version that wrote its blocks, empty where it doesn't say
 * @param line the 1-based line of the {@code delivery} key, 1 where there is none
 */
public record FrontMatter(String pack, String version, int line) {

    public static final FrontMatter NONE = new FrontMatter("", "", 1);

    /** The front matter of a new document. */
    static String of(String pack, String version) {
        return "---\ndelivery: {pack: " + pack + ", version: \"" + version + "\"}\n---\n";
    }
}
