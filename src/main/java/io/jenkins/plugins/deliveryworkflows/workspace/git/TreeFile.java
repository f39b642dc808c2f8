package io.jenkins.plugins.deliveryworkflows.workspace.git;

/**
 * One file of the working tree that is tracked, or untracked and not ignored.
 *
 * @param path relative to the workspace, with {@code /}
 * @param mode git's mode as git prints it: {@code 100644}, {@code 100755}, {@code 120000} (symbolic
 *     link) or {@code 160000} (submodule)
 * @param blobId git's object id of the content after the clean filters, 40 hexadecimal digits; of a
 *     submodule the commit
 * @param size bytes in the working tree
 * @param tracked whether git's index has it
 * @param committed whether HEAD has it with this mode and content
 */
public record TreeFile(
        String path, String mode, String blobId, long size, boolean tracked, boolean committed) {

    /** Whether this is a file with content of its own: neither a symbolic link nor a submodule. */
    public boolean isRegular() {
        return mode.startsWith("100");
    }

    public boolean isSymbolicLink() {
        return mode.equals("120000");
    }

    public boolean isSubmodule() {
        return mode.equals("160000");
    }
}
