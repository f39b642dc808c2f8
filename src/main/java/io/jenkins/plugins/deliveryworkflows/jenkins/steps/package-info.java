/** Workflows and skills as Pipeline steps and as a build step. */
package io.jenkins.plugins.deliveryworkflows.jenkins.steps;
