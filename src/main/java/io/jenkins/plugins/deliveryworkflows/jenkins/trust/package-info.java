/** What may be believed of a build, found out on the controller. */
package io.jenkins.plugins.deliveryworkflows.jenkins.trust;
