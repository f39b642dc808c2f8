/** The papers of a release plan. */
package io.jenkins.plugins.deliveryworkflows.render.sprint;
