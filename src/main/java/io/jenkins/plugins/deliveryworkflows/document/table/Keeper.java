package io.jenkins.plugins.deliveryworkflows.document.table;

/** Whose a column is. */
public enum Keeper {
    /** The product's: rewritten whenever it would say something else. */
    TOOL,
    /** A person's: never touched. */
    PERSON,
    /** Filled once by the product where it is empty, a person's from then on. */
    SHARED
}
