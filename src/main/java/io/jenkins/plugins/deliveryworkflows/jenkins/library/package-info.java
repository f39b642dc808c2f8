/** The shared library that the plugin brings along. */
package io.jenkins.plugins.deliveryworkflows.jenkins.library;
