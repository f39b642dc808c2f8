/** The security pack as the sources say it now. */
package io.jenkins.plugins.deliveryworkflows.render.security;
