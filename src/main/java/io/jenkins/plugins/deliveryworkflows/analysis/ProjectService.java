package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Service;

/**
 * A service as the team sees it.
 *
 * @param service what was found or declared
 * @param deployed whether it runs by itself; a declared library doesn't, nor what only tests need
 */
public record ProjectService(Service service, boolean deployed) {}
