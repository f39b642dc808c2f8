package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import java.util.Set;

/**
 * What Jenkins recorded about the sources of a build.
 *
 * @param commit whole commit id, empty where none was recorded or more than one
 * @param changeTarget the branch that a change request wants to go to, empty outside of one
 * @param control the revision whose control files hold
 * @param distrust what speaks against the sources
 */
record BuiltSource(
        String commit, String changeTarget, ControlRevision control, Set<Distrust> distrust) {}
