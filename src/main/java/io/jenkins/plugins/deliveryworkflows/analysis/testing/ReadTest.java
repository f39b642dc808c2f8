package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.Set;

/**
 * A test, as far as it tells what it is about.
 *
 * @param stem what its name says it is a test of, in lower case, empty where it doesn't
 * @param names identifiers that stand in it
 * @param imports what it imports, as paths: {@code com/acme/Shop}, {@code app/crud}; {@code
 *     com/acme/*} for all of a package
 * @param calls parts of our API that it calls: {@code users}
 */
record ReadTest(
        CodePath code, String stem, Set<String> names, Set<String> imports, Set<String> calls) {

    ReadTest {
        names = Set.copyOf(names);
        imports = Set.copyOf(imports);
        calls = Set.copyOf(calls);
    }
}
