/**
 * Facts, analysis and people's text as the content of documents: pure, the same for equal input.
 */
package io.jenkins.plugins.deliveryworkflows.render;
