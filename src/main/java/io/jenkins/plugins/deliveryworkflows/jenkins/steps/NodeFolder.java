package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.FilePath;
import hudson.model.Computer;
import hudson.model.Node;

/** The folder that a node has all its workspaces in. */
final class NodeFolder {

    private NodeFolder() {}

    /** Of the node that a workspace is on, as that node has it; empty where it went away. */
    static String of(FilePath workspace) {
        Computer computer = workspace.toComputer();
        Node node = computer == null ? null : computer.getNode();
        FilePath root = node == null ? null : node.getRootPath();
        return root == null ? "" : root.getRemote();
    }
}
