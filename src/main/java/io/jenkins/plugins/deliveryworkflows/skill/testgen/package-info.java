/** Says which tests are missing. */
package io.jenkins.plugins.deliveryworkflows.skill.testgen;
