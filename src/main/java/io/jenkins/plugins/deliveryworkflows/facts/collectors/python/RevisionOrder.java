package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.AlembicCollector.Revision;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders revisions so that each follows its parents; a circle's members come last, by path. */
final class RevisionOrder {

    private RevisionOrder() {}

    static List<FileFacts<Revision>> of(List<FileFacts<Revision>> revisions) {
        Map<String, FileFacts<Revision>> byId = new LinkedHashMap<>();
        revisions.forEach(r -> byId.putIfAbsent(r.said().id(), r));
        Map<String, Integer> waitsFor = new HashMap<>();
        Map<String, List<String>> followers = new HashMap<>();
        byId.forEach(
                (id, revision) -> {
                    List<String> parents =
                            revision.said().parents().stream().filter(byId::containsKey).toList();
                    waitsFor.put(id, parents.size());
                    parents.forEach(
                            p -> followers.computeIfAbsent(p, k -> new ArrayList<>()).add(id));
                });
        Deque<String> ready = new ArrayDeque<>();
        byId.keySet().stream().filter(id -> waitsFor.get(id) == 0).forEach(ready::add);
        List<FileFacts<Revision>> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.poll();
            ordered.add(byId.remove(id));
            for (String follower : followers.getOrDefault(id, List.of())) {
                if (waitsFor.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        ordered.addAll(byId.values());
        return ordered;
    }
}
