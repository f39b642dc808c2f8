package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tests by what they name, import and call, so that not every test is asked about every file. */
final class TestIndex {

    private final Map<String, List<ReadTest>> byName = new HashMap<>();
    private final Map<String, List<ReadTest>> byImport = new HashMap<>();
    private final Set<String> calls = new HashSet<>();

    TestIndex(Collection<ReadTest> tests) {
        for (ReadTest test : tests) {
            test.names().forEach(name -> add(byName, name, test));
            test.imports().forEach(path -> add(byImport, path, test));
            calls.addAll(test.calls());
        }
    }

    private static void add(Map<String, List<ReadTest>> index, String key, ReadTest test) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(test);
    }

    /** Those that name one of these, one of them several times where it names several. */
    List<ReadTest> naming(Collection<String> names) {
        return all(byName, names);
    }

    /** Those that import this path or an end of it: {@code app/crud} of {@code src/app/crud}. */
    List<ReadTest> importing(String path) {
        List<String> ends = new ArrayList<>();
        ends.add(path);
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            ends.add(path.substring(slash + 1));
        }
        return all(byImport, ends);
    }

    /** Whether any of them calls this part of the API. */
    boolean isCalled(String segment) {
        return calls.contains(segment);
    }

    private static List<ReadTest> all(Map<String, List<ReadTest>> index, Collection<String> keys) {
        List<ReadTest> found = new ArrayList<>();
        keys.forEach(key -> found.addAll(index.getOrDefault(key, List.of())));
        return found;
    }
}
