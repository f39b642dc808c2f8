/** What a reader sees of a Markdown document: headings, links, code, text. */
package io.jenkins.plugins.deliveryworkflows.document.outline;
