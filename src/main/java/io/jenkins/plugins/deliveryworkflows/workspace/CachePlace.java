package io.jenkins.plugins.deliveryworkflows.workspace;

import java.nio.file.Path;

/**
 * Where facts may be kept from one run to the next.
 *
 * @param folder made when first needed
 * @param key signs what is kept, where others can write into the folder too; empty for no signature
 */
public record CachePlace(Path folder, byte[] key) {

    /** A folder that nobody else writes into. */
    public static CachePlace own(Path folder) {
        return new CachePlace(folder, new byte[0]);
    }
}
