/** What a run has finished, so that it can go on where it was interrupted. */
package io.jenkins.plugins.deliveryworkflows.engine.journal;
