/** What administrators and jobs configure about delivery workflows. */
package io.jenkins.plugins.deliveryworkflows.jenkins.config;
