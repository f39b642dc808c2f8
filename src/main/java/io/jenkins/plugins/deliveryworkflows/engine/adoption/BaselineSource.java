package io.jenkins.plugins.deliveryworkflows.engine.adoption;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.policy.BaselineBuilder;

/** Adds one kind of what is there already to the baseline. */
@FunctionalInterface
interface BaselineSource {

    void add(Project project, BaselineBuilder baseline);
}
