package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

/**
 * A name of a file that stands for another: a variable for the class that it is an instance of, a
 * function for what it returns, a class for its base.
 *
 * @param name with the functions and classes around it, dotted
 * @param target a path of names as {@link Expression#dotted()} gives it, seen from the same place
 */
public record Link(String name, String target) {}
