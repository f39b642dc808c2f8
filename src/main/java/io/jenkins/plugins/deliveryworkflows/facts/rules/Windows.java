package io.jenkins.plugins.deliveryworkflows.facts.rules;

/** The parts of a text that a rule's pattern is tried on, found from left to right. */
sealed interface Windows permits MergedWindows, NameWindows {

    static Windows of(String text, Reach reach) {
        return reach == Reach.NAME ? new NameWindows(text) : new MergedWindows(text, reach);
    }

    /** Takes a keyword's place; hits come in the order of their ends. */
    void hit(int start, int end);

    int count();

    int from(int window);

    int to(int window);
}
