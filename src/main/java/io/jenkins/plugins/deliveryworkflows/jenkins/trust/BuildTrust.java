package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import io.jenkins.plugins.deliveryworkflows.engine.GivenTrust;
import java.util.ArrayList;
import java.util.List;

/**
 * What the controller itself knows of a build's sources, whatever its environment or its agent say.
 *
 * @param commit the commit that was checked out, empty where Jenkins recorded none
 * @param changeTarget the branch that a change request wants to go to, empty outside of one
 * @param control the control files that hold for it
 * @param distrust why a gate should not rely on this build's reports: codes of {@link Distrust}
 */
public record BuildTrust(
        String commit, String changeTarget, GivenTrust control, List<String> distrust) {

    public BuildTrust {
        distrust = List.copyOf(distrust);
    }

    /**
     * Why a gate should not rely on a report of this build.
     *
     * @param reported the commit that the report names: an agent said so
     * @return codes of {@link Distrust}
     */
    public List<String> distrustOf(String reported) {
        List<String> codes = new ArrayList<>(distrust);
        if (!commit.isEmpty() && !commit.equals(reported)) {
            codes.add(Distrust.OTHER_COMMIT.code());
        }
        return codes;
    }
}
