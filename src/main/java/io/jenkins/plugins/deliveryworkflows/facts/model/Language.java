package io.jenkins.plugins.deliveryworkflows.facts.model;

import java.util.List;

/**
 * A programming, markup or query language that sources are written in.
 *
 * @param name as Linguist names it
 * @param folders top-level folders that have files of it ({@code .} is the root), sorted
 */
public record Language(String name, List<String> folders) {

    public Language {
        folders = List.copyOf(folders);
    }
}
