/** Which changed code has no test, how bad that is, and what a test of it should try. */
package io.jenkins.plugins.deliveryworkflows.analysis.testing;
