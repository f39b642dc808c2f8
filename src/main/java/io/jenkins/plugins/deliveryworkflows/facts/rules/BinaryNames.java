package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;

/** Names of files that hold no text, so that nobody opens them to find out. */
final class BinaryNames {

    private static final String[] EXTENSIONS = {
        "png",
        "jpg",
        "jpeg",
        "gif",
        "ico",
        "webp",
        "bmp",
        "tif",
        "tiff",
        "avif",
        "psd",
        "woff",
        "woff2",
        "ttf",
        "otf",
        "eot",
        "jar",
        "war",
        "hpi",
        "jpi",
        "class",
        "zip",
        "gz",
        "tgz",
        "xz",
        "bz2",
        "7z",
        "zst",
        "pdf",
        "mp3",
        "mp4",
        "ogg",
        "wav",
        "flac",
        "webm",
        "mov",
        "so",
        "dll",
        "dylib",
        "exe",
        "o",
        "a",
        "pyc",
        "wasm",
        "p12",
        "jks",
        "keystore",
        "sqlite",
        "db"
    };

    private BinaryNames() {}

    static boolean matches(SourceFile file) {
        return file.hasExtension(EXTENSIONS);
    }
}
