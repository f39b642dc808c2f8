/** What a release brings, worked out from the commits since the one before it. */
package io.jenkins.plugins.deliveryworkflows.analysis.release;
