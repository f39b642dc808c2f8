/** Whether a report's verdict may be taken for a commit. */
package io.jenkins.plugins.deliveryworkflows.engine.gate;
