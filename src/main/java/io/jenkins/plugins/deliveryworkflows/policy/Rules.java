package io.jenkins.plugins.deliveryworkflows.policy;

/** All that a team rules about its workflows, as one revision has it. */
public record Rules(Policy policy, Waivers waivers, Services services, Baseline baseline) {

    /** What holds where a team says nothing. */
    public static final Rules BUILT_IN =
            new Rules(Policy.DEFAULT, Waivers.NONE, Services.NONE, Baseline.NONE);
}
