package io.jenkins.plugins.deliveryworkflows.analysis.bom;

import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.Refusal;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;

/**
 * A component whose licence the policy doesn't permit.
 *
 * @param component that has the licence
 * @param licence as the component states it
 * @param why what the policy says of it
 * @param source the file that names the component
 */
public record LicenceConflict(Component component, String licence, Refusal why, Citation source) {}
