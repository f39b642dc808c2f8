/** Release notes, the change log and records of decisions, as a release says them. */
package io.jenkins.plugins.deliveryworkflows.render.release;
