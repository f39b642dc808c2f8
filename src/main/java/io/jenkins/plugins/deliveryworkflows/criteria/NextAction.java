package io.jenkins.plugins.deliveryworkflows.criteria;

import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;

/**
 * One thing to do so that a criterion comes out as met.
 *
 * @param text what to do, a sentence without a full stop
 * @param path the file to open, relative; empty where there is none
 * @param line 1-based, 0 for the file as a whole
 * @param who the owner, {@code @team} or e-mail; {@code unassigned} where nobody is named
 * @param type the command or text to type, empty where there is none
 */
public record NextAction(String text, String path, int line, String who, String type) {

    public static final String UNASSIGNED = CodeOwners.UNASSIGNED;
}
