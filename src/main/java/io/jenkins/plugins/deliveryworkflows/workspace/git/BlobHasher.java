package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.jgit.lib.CoreConfig.EolStreamType;
import org.eclipse.jgit.util.io.EolStreamTypeUtil;

/**
 * Computes the id that git would give to a working tree file, without running the filter programs
 * that a repository may name: end-of-line conversion and Git LFS pointers are done here.
 *
 * <p>Git's rule: SHA-1 over {@code blob <size>\0<content>}. The LFS pointer format is version 1 of
 * its specification.
 */
final class BlobHasher {

    private static final int BUFFER = 1 << 16;
    private static final String LFS_HEADER = "version https://git-lfs.github.com/spec/v1\n";

    private BlobHasher() {}

    /**
     * Where the bytes of a blob come from; read twice, since git hashes the size before the
     * content.
     */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    static String ofFile(Path file, EolStreamType endOfLine, boolean lfs) throws IOException {
        if (lfs) {
            return ofLargeFile(file);
        }
        boolean converted = endOfLine != null && endOfLine != EolStreamType.DIRECT;
        Content content =
                () ->
                        converted
                                ? EolStreamTypeUtil.wrapInputStream(
                                        Files.newInputStream(file), endOfLine)
                                : Files.newInputStream(file);
        long size = converted ? length(content) : Files.size(file);
        return hash(content, size);
    }

    static String ofText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return hash(() -> new ByteArrayInputStream(bytes), bytes.length);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String ofLargeFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LFS_HEADER.length());
            if (start.length == 0) {
                // The specification's exception: an empty file is its own pointer.
                return ofText("");
            }
            if (new String(start, StandardCharsets.UTF_8).equals(LFS_HEADER)) {
                // Not smudged: the pointer itself lies in the working tree.
                return hash(() -> Files.newInputStream(file), Files.size(file));
            }
        }
        MessageDigest sha256 = digest("SHA-256");
        try (InputStream in = Files.newInputStream(file)) {
            update(sha256, in);
        }
        String oid = HexFormat.of().formatHex(sha256.digest());
        return ofText(LFS_HEADER + "oid sha256:" + oid + "\nsize " + Files.size(file) + "\n");
    }

    private static long length(Content content) throws IOException {
        long length = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = content.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                length += n;
            }
        }
        return length;
    }

    private static String hash(Content content, long size) throws IOException {
        MessageDigest sha1 = digest("SHA-1");
        sha1.update(("blob " + size + "\0").getBytes(StandardCharsets.US_ASCII));
        try (InputStream in = content.open()) {
            update(sha1, in);
        }
        return HexFormat.of().formatHex(sha1.digest());
    }

    private static void update(MessageDigest digest, InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
        }
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
