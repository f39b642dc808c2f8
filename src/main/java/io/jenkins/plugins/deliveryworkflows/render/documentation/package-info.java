/** What there is to read in a repository. */
package io.jenkins.plugins.deliveryworkflows.render.documentation;
