package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Services that only tests need, such as a browser in a container: nobody deploys them. */
final class TestServices {

    private static final Set<String> TESTS =
            Set.of("test", "tests", "e2e", "playwright", "cypress", "selenium");

    /** What Compose files are called that nobody deploys with. */
    private static final Set<String> APART = Set.of("override", "dev", "local", "ci");

    private TestServices() {}

    /** Whether every file that says anything of a service is called after tests. */
    static boolean has(Service service) {
        List<String> files = service.sources().stream().map(Citation::path).toList();
        return files.stream().anyMatch(path -> isCalled(path, TESTS))
                && files.stream()
                        .allMatch(
                                path ->
                                        isCalled(path, TESTS)
                                                || path.contains("compose")
                                                        && isCalled(path, APART));
    }

    private static boolean isCalled(String path, Set<String> words) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !Collections.disjoint(Arrays.asList(name.split("[._-]")), words);
    }
}
