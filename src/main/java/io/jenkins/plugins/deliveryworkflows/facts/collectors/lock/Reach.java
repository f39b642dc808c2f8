package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Walks from what a project asks for to all that comes with it. */
final class Reach {

    private Reach() {}

    /** The starts and all that is needed by them, directly or not. */
    static <T> Set<T> from(Collection<T> starts, Function<T, ? extends Collection<T>> needs) {
        Set<T> reached = new LinkedHashSet<>(starts);
        Deque<T> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            for (T next : needs.apply(waiting.pop())) {
                if (reached.add(next)) {
                    waiting.push(next);
                }
            }
        }
        return reached;
    }
}
