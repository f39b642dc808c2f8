/** Runbooks as documents. */
package io.jenkins.plugins.deliveryworkflows.render.runbook;
