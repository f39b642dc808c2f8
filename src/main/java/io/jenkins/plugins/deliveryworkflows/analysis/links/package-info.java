/** Whether what Markdown documents link to is there. */
package io.jenkins.plugins.deliveryworkflows.analysis.links;
