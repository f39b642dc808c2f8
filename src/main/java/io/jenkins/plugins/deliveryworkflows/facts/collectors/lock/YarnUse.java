package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which packages of a yarn lock file the project asks for, and which only to build. */
final class YarnUse {

    private final List<Locked> locked;
    private final Map<String, Locked> byAnswer = new HashMap<>();
    private final Map<String, List<Locked>> byName = new HashMap<>();

    YarnUse(List<Locked> locked) {
        this.locked = locked;
        for (Locked one : locked) {
            for (String answer : one.symbol().split(", ")) {
                byAnswer.putIfAbsent(answer, one);
                byName.computeIfAbsent(nameOf(answer), n -> new ArrayList<>()).add(one);
            }
        }
    }

    List<Locked> by(List<Wish> wishes) {
        Set<Locked> direct = new HashSet<>();
        Set<Locked> running = new LinkedHashSet<>();
        for (Wish wish : wishes) {
            List<Locked> found = answers(wish.name() + "@" + wish.range());
            direct.addAll(found);
            if (!wish.development()) {
                running.addAll(found);
            }
        }
        Set<Locked> reached = Reach.from(running, this::needs);
        return locked.stream()
                .map(
                        one ->
                                one.used(
                                        !wishes.isEmpty() && !reached.contains(one),
                                        direct.contains(one)))
                .toList();
    }

    private List<Locked> needs(Locked one) {
        return one.needs().stream().flatMap(need -> answers(need).stream()).toList();
    }

    /** What is locked for a need; a resolution may have replaced the range that it names. */
    private List<Locked> answers(String need) {
        String name = nameOf(need);
        Locked exact = byAnswer.get(need);
        if (exact == null && name.length() < need.length()) {
            exact = byAnswer.get(name + "@npm:" + need.substring(name.length() + 1));
        }
        return exact == null ? byName.getOrDefault(name, List.of()) : List.of(exact);
    }

    private static String nameOf(String answer) {
        int at = answer.indexOf('@', 1);
        return at < 0 ? answer : answer.substring(0, at);
    }
}
