/** Reads which functions a file has, language by language. */
package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;
