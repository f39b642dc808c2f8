/** YAML that people write by hand: every fault has its line and key, nothing is taken on trust. */
package io.jenkins.plugins.deliveryworkflows.policy.yaml;
