package io.jenkins.plugins.deliveryworkflows.jenkins.agent;

import io.jenkins.plugins.deliveryworkflows.engine.GivenTrust;
import java.io.Serializable;

/**
 * What the controller tells an agent about a build.
 *
 * @param changeTarget the branch that a change request wants to go to, empty outside of one
 * @param trust control files that hold
 * @param cacheKey secret of the job with which kept facts are signed, so that no build can plant
 *     them; empty for keeping none
 */
public record AgentSettings(String changeTarget, GivenTrust trust, byte[] cacheKey)
        implements Serializable {

    private static final long serialVersionUID = 1L;
}
