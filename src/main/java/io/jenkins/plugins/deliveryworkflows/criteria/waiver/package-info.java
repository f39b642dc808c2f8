/** Which waivers of the trust revision hold today, for this change. */
package io.jenkins.plugins.deliveryworkflows.criteria.waiver;
