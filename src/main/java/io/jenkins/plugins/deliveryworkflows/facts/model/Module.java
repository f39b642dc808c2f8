package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * A unit that a build tool builds.
 *
 * @param name the name in its manifest, else its folder's name
 * @param folder relative to the workspace, {@code .} for the root
 * @param buildTool {@code Maven}, {@code Gradle}, {@code npm}, {@code pnpm}, {@code yarn}, {@code
 *     bun}, {@code pip}, {@code poetry}, {@code uv}, {@code setuptools} …
 * @param source the manifest
 */
public record Module(String name, String folder, String buildTool, Citation source) {}
