package io.jenkins.plugins.deliveryworkflows.workflow;

/**
 * A line of the legend: how people read a skill's id.
 *
 * @param id as workflows name the skill
 * @param name as people read it
 */
public record SkillName(String id, String name) {}
