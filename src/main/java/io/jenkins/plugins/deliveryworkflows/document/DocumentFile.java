package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads documents of a workspace as text. */
public final class DocumentFile {

    /** No document that people read is larger. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private DocumentFile() {}

    /**
     * The text of a document, or nothing where there is none.
     *
     * @throws BadInputException if it is a symbolic link or lies behind one, is too large, isn't
     *     UTF-8, or can't be read
     */
    public static Optional<String> read(Workspace workspace, String path) {
        checkLinks(workspace, path);
        return workspace.read(path, LARGEST).map(bytes -> decode(path, bytes));
    }

    /**
     * The text of a document, or nothing where there is none or it can't be read: for those who
     * only look for what it holds. Who judges or writes it names what is wrong.
     */
    public static Optional<String> readable(Workspace workspace, String path) {
        try {
            return read(workspace, path);
        } catch (BadInputException e) {
            return Optional.empty();
        }
    }

    /** For git a document behind a linked folder lies somewhere else, among the sources. */
    private static void checkLinks(Workspace workspace, String path) {
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end);
            if (workspace.isSymbolicLink(folder)) {
                throw new BadInputException(
                        "a folder is expected here, not a symbolic link",
                        folder,
                        "Put a folder of its own in its place");
            }
        }
        if (workspace.isSymbolicLink(path)) {
            throw new BadInputException(
                    "a document is expected here, not a symbolic link",
                    path,
                    "Put a file of its own in its place");
        }
    }

    /** Refused where a replacement character would be written over a byte of people's text. */
    private static String decode(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            throw new BadInputException(
                    "the document isn't UTF-8", path + ":" + line, "Save it as UTF-8");
        }
        return text.toString();
    }
}
