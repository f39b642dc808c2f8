package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.List;

/**
 * How one file is tied to others: what it imports and exports, and the texts it has names for.
 *
 * @param constants also members of objects, under their dotted names
 */
record ScriptModule(List<Import> imports, List<Export> exports, List<Constant> constants) {

    static final String DEFAULT = "default";
    static final String EVERYTHING = "*";

    /** The local name of what a file exports without giving it a name. */
    static final String EXPORTED = "exports.";

    /**
     * A local name for something from another module.
     *
     * @param from the module as written
     * @param name its name there, {@link #DEFAULT}, or {@link #EVERYTHING}
     */
    record Import(String local, String from, String name) {}

    /**
     * A name that others can import.
     *
     * @param local what it is called here, or in the module that it is passed on from
     * @param from the module that it is passed on from, empty where it is this file's own
     */
    record Export(String name, String local, String from) {}

    /** A name for a text, or for another name. */
    record Constant(String name, Expression value) {}
}
