package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells which tests are about a source file: by their name, by the folder that mirrors its own, or
 * since they import or name what it declares, or call the part of the API that it alone serves.
 */
final class TestMapping {

    private final Map<String, List<ReadTest>> byStem = new HashMap<>();
    private final TestIndex index;
    private final ServedPaths served;
    private final Map<String, List<CodePath>> alike = new HashMap<>();

    TestMapping(Collection<CodePath> sources, List<ReadTest> tests, ServedPaths served) {
        this.index = new TestIndex(tests);
        this.served = served;
        for (CodePath source : sources) {
            alike.computeIfAbsent(key(source), k -> new ArrayList<>()).add(source);
        }
        for (ReadTest test : tests) {
            if (!test.stem().isEmpty()) {
                byStem.computeIfAbsent(singular(test.stem()), k -> new ArrayList<>()).add(test);
            }
        }
    }

    private static String key(CodePath source) {
        return singular(source.stem().toLowerCase(Locale.ROOT));
    }

    /** {@code test_config} is a test of {@code configs}, and the other way round. */
    private static String singular(String stem) {
        return stem.length() > 3 && stem.endsWith("s")
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    /** Whether any test is about this file, or about what it is one kind of. */
    boolean isTested(Candidate candidate) {
        CodePath source = candidate.code();
        return byStem.getOrDefault(key(source), List.of()).stream()
                        .anyMatch(test -> isNamedAfter(test, source))
                || isReferredTo(source, candidate.declared())
                || isCalled(source)
                || candidate.supertypes().stream()
                        .flatMap(name -> alike(name).stream())
                        .anyMatch(type -> isReferredTo(type, List.of()));
    }

    private boolean isCalled(CodePath source) {
        return served.of(source.path()).stream().anyMatch(index::isCalled);
    }

    private List<CodePath> alike(String name) {
        return alike.getOrDefault(singular(name.toLowerCase(Locale.ROOT)), List.of());
    }

    private boolean isReferredTo(CodePath source, Collection<String> declared) {
        return possible(source, declared).stream().anyMatch(t -> refers(t, source, declared));
    }

    /** Those of all tests that are worth asking, since a repository has thousands. */
    private List<ReadTest> possible(CodePath source, Collection<String> declared) {
        return switch (source.language()) {
            case JAVA, CSHARP -> index.naming(List.of(source.stem()));
            case KOTLIN, GO -> {
                List<String> names = new ArrayList<>(declared);
                names.add(source.stem());
                yield index.naming(names);
            }
            case PYTHON, SCRIPT -> index.importing(source.modulePath());
            case RUBY -> index.naming(List.of(constant(source.stem())));
        };
    }

    /** Of several files of one name the test is about those whose folders are most like its own. */
    private boolean isNamedAfter(ReadTest test, CodePath source) {
        if (!test.code().language().tests(source.language())) {
            return false;
        }
        if (source.language() == CodeLanguage.GO) {
            return test.code().folder().equals(source.folder());
        }
        int own = likeness(test.code(), source);
        return alike.get(key(source)).stream()
                .filter(other -> test.code().language().tests(other.language()))
                .allMatch(other -> likeness(test.code(), other) <= own);
    }

    /** How many telling folders two paths end with alike; more than any where they lie together. */
    private static int likeness(CodePath one, CodePath other) {
        if (one.folder().equals(other.folder())) {
            return Integer.MAX_VALUE;
        }
        List<String> some = one.tellingFolders();
        List<String> others = other.tellingFolders();
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        int count = 0;
        while (count < Math.min(some.size(), others.size())
                && some.get(some.size() - 1 - count)
                        .equals(others.get(others.size() - 1 - count))) {
            count++;
        }
        return count * 100 + shared.size();
    }

    private boolean refers(ReadTest test, CodePath source, Collection<String> declared) {
        if (!test.code().language().tests(source.language())) {
            return false;
        }
        return switch (source.language()) {
            case JAVA, KOTLIN ->
                    names(test, source, declared)
                            && (imports(test, source.modulePath())
                                    || imports(test, source.folder() + "/*"));
            case PYTHON, SCRIPT -> imports(test, source.modulePath());
            case GO ->
                    test.code().folder().equals(source.folder())
                            && !Collections.disjoint(test.names(), declared);
            case CSHARP ->
                    test.names().contains(source.stem()) && alike.get(key(source)).size() == 1;
            case RUBY -> test.names().contains(constant(source.stem()));
        };
    }

    private static boolean names(ReadTest test, CodePath source, Collection<String> declared) {
        return test.names().contains(source.stem())
                || source.language() == CodeLanguage.KOTLIN
                        && !Collections.disjoint(test.names(), declared);
    }

    /** Whether an import is this path or its end: {@code app/crud} of {@code backend/app/crud}. */
    private boolean imports(ReadTest test, String path) {
        for (int start = 0; start >= 0 && start < path.length(); ) {
            String end = path.substring(start);
            boolean telling = start == 0 || end.indexOf('/') > 0 || isUnique(end);
            if (telling && test.imports().contains(end)) {
                return true;
            }
            int slash = path.indexOf('/', start);
            start = slash < 0 ? -1 : slash + 1;
        }
        return false;
    }

    private boolean isUnique(String stem) {
        return alike.getOrDefault(singular(stem.toLowerCase(Locale.ROOT)), List.of()).size() == 1;
    }

    /** The constant that a Ruby file of this name holds: {@code user_service → UserService}. */
    static String constant(String stem) {
        StringBuilder constant = new StringBuilder();
        for (String word : stem.split("_")) {
            if (!word.isEmpty()) {
                constant.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return constant.toString();
    }
}
