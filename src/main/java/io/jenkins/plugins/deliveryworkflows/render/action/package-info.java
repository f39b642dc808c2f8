/** The list of action items as its causes say it now. */
package io.jenkins.plugins.deliveryworkflows.render.action;
