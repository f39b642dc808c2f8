/** Plans: what is to be done, by when, and what may go wrong. */
package io.jenkins.plugins.deliveryworkflows.skill.planner;
