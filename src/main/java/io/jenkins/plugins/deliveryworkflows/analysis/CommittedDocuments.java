package io.jenkins.plugins.deliveryworkflows.analysis;

/** Tells whether the repository has a document as the workspace has it. */
@FunctionalInterface
public interface CommittedDocuments {

    /** Nothing is committed: there is no repository, or no commit. */
    CommittedDocuments NONE = (path, content) -> false;

    /** Whether HEAD has this content at this path, line ends aside. */
    boolean has(String path, byte[] content);
}
