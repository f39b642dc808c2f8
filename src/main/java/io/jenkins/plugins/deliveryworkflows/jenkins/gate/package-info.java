/** Whether a report of another job lets a commit pass. */
package io.jenkins.plugins.deliveryworkflows.jenkins.gate;
