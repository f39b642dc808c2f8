/**
 * What runs where the workspace is: one call, one serialisable answer, nothing of Jenkins but it.
 */
package io.jenkins.plugins.deliveryworkflows.jenkins.agent;
