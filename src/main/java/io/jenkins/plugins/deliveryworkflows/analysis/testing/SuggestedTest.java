package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Tells where a test of a file would lie, by the conventions of its language and of its neighbours.
 */
final class SuggestedTest {

    private final List<CodePath> tests;

    SuggestedTest(Collection<CodePath> tests) {
        this.tests = List.copyOf(tests);
    }

    String of(CodePath source) {
        String stem = source.stem();
        String folder = source.folder().isEmpty() ? "" : source.folder() + "/";
        return switch (source.language()) {
            case JAVA -> mirrored(folder) + stem + "Test.java";
            case KOTLIN -> mirrored(folder) + stem + "Test.kt";
            case GO -> folder + stem + "_test.go";
            case SCRIPT -> script(source, folder);
            case PYTHON -> testFolder(source, "tests") + "test_" + stem + ".py";
            case CSHARP -> testFolder(source, "tests") + stem + "Tests.cs";
            case RUBY -> ruby(source, folder, stem);
        };
    }

    private static String mirrored(String folder) {
        return folder.replace("src/main/", "src/test/");
    }

    private String script(CodePath source, String folder) {
        String name = source.name();
        String extension = name.substring(name.lastIndexOf('.') + 1).replace("vue", "ts");
        CodePath near = nearest(source);
        String mark = near != null && near.name().contains(".spec.") ? ".spec." : ".test.";
        boolean own = near != null && near.folder().endsWith("__tests__");
        String bare = name.substring(0, name.lastIndexOf('.'));
        return folder + (own ? "__tests__/" : "") + bare + mark + extension;
    }

    private String ruby(CodePath source, String folder, String stem) {
        boolean specs = tests.stream().anyMatch(test -> test.name().endsWith("_spec.rb"));
        String place = folder.startsWith("app/") ? folder.substring(4) : folder;
        return specs ? "spec/" + place + stem + "_spec.rb" : "test/" + place + stem + "_test.rb";
    }

    /** Beside the nearest tests; of their folders the one that is called as the source's. */
    private String testFolder(CodePath source, String fallback) {
        CodePath near = nearest(source);
        if (near == null) {
            return fallback + "/";
        }
        String root = root(near.folder());
        String own = source.folder().substring(source.folder().lastIndexOf('/') + 1);
        TreeSet<String> folders = new TreeSet<>();
        for (CodePath test : tests) {
            boolean below = root.isEmpty() || (test.folder() + "/").startsWith(root + "/");
            if (below && test.language() == source.language()) {
                folders.add(test.folder());
            }
        }
        String chosen =
                folders.stream()
                        .filter(folder -> folder.endsWith("/" + own))
                        .findFirst()
                        .orElse(root);
        return chosen.isEmpty() ? "" : chosen + "/";
    }

    /** The folder of tests that a folder lies in, itself where no part of it is called so. */
    private static String root(String folder) {
        StringBuilder root = new StringBuilder();
        for (String part : folder.split("/")) {
            root.append(root.length() == 0 ? "" : "/").append(part);
            if (part.equals("tests") || part.equals("test") || part.endsWith("Tests")) {
                return root.toString();
            }
        }
        return folder;
    }

    /** The test in the same language that shares most folders with a source, first by path. */
    private CodePath nearest(CodePath source) {
        return tests.stream()
                .filter(test -> test.language() == source.language())
                .max(
                        Comparator.comparingInt((CodePath test) -> shared(test, source))
                                .thenComparing(CodePath::path, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static int shared(CodePath test, CodePath source) {
        String[] some = test.folder().split("/");
        String[] others = source.folder().split("/");
        int count = 0;
        while (count < Math.min(some.length, others.length) && some[count].equals(others[count])) {
            count++;
        }
        return count;
    }
}
