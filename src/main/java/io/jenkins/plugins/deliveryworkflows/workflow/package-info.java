/** The catalog of workflows: what each one is for, its skills in order, and when it is done. */
package io.jenkins.plugins.deliveryworkflows.workflow;
