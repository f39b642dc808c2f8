package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the path of a code file tells: whether it is a test, and of what. */
record CodePath(String path, CodeLanguage language) {

    private static final Set<String> NOT_OURS =
            Set.of(
                    "node_modules",
                    "vendor",
                    "vendored",
                    "third_party",
                    "thirdparty",
                    "dist",
                    "generated",
                    "gen",
                    "examples",
                    "example",
                    "docs",
                    "static",
                    "public");

    private static final Set<String> GENERATED_ENDS =
            Set.of(
                    ".d.ts",
                    ".min.js",
                    ".gen.ts",
                    ".gen.go",
                    ".pb.go",
                    "_pb2.py",
                    "_pb2_grpc.py",
                    ".g.cs",
                    ".designer.cs",
                    ".gen.tsx");

    private static final List<String> SETUP_ENDS =
            List.of(".config.js", ".config.ts", ".config.mjs", ".config.cjs", ".conf.js", "rc.js");

    private static final Set<String> SETUP_NAMES =
            Set.of(
                    "setup.py",
                    "conftest.py",
                    "manage.py",
                    "noxfile.py",
                    "env.py",
                    "gulpfile.js",
                    "gruntfile.js",
                    "package-info.java",
                    "module-info.java");

    private static final List<String> STAND_INS = List.of("fake", "mock", "stub");

    private static final Set<String> SCREENS = Set.of("tsx", "jsx", "vue");

    /** Folders that separate tests from code and say nothing of what they are about. */
    private static final Set<String> CONVENTION =
            Set.of(
                    "test",
                    "tests",
                    "__tests__",
                    "spec",
                    "specs",
                    "unit",
                    "integration",
                    "e2e",
                    "src",
                    "main",
                    "java",
                    "kotlin",
                    "lib",
                    "app");

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The name without its extension; of a module's entry file its folder's. */
    String stem() {
        String name = name();
        String stem = name.substring(0, name.indexOf('.') > 0 ? name.indexOf('.') : name.length());
        boolean entry = stem.equals("index") || stem.equals("__init__");
        return entry && !folder().isEmpty()
                ? folder().substring(folder().lastIndexOf('/') + 1)
                : stem;
    }

    /** The path without its extension, and without the name of a module's entry file. */
    String modulePath() {
        String bare = path.substring(0, path.length() - name().length());
        String name = name();
        String stem = name.substring(0, name.lastIndexOf('.'));
        return stem.equals("index") || stem.equals("__init__")
                ? bare.isEmpty() ? "" : bare.substring(0, bare.length() - 1)
                : bare + stem;
    }

    boolean isTest() {
        return new SourceFile(path, "", 0).isTest()
                || language == CodeLanguage.CSHARP && isDotNetTest();
    }

    private boolean isDotNetTest() {
        return name().endsWith("Test.cs")
                || name().endsWith("Tests.cs")
                || Arrays.stream(folder().split("/"))
                        .anyMatch(part -> part.endsWith("Tests") || part.endsWith(".Test"));
    }

    /** Whether people write this file and it can do something wrong when the product runs. */
    boolean isProduction() {
        String lower = name().toLowerCase(Locale.ROOT);
        return !isTest()
                && !SETUP_NAMES.contains(lower)
                && GENERATED_ENDS.stream().noneMatch(lower::endsWith)
                && STAND_INS.stream().noneMatch(lower::startsWith)
                && SETUP_ENDS.stream().noneMatch(lower::endsWith)
                && Arrays.stream(path.split("/"))
                        .noneMatch(part -> NOT_OURS.contains(part) || part.startsWith("."));
    }

    /** Whether it shows something: what is shown is decided elsewhere. */
    boolean isScreen() {
        boolean hook = stem().length() > 3 && stem().startsWith("use");
        return SCREENS.contains(path.substring(path.lastIndexOf('.') + 1))
                || language == CodeLanguage.SCRIPT
                        && hook
                        && Character.isUpperCase(stem().charAt(3));
    }

    /** The folders that tell what a file is about, without those of conventions. */
    List<String> tellingFolders() {
        return Arrays.stream(folder().split("/"))
                .filter(part -> !part.isEmpty() && !CONVENTION.contains(part))
                .toList();
    }

    /** The names that tell what a file is about: its own and those of the nearest folders. */
    List<String> tellingNames() {
        List<String> folders = tellingFolders();
        return Stream.concat(
                        Stream.of(stem()),
                        folders.subList(Math.max(0, folders.size() - 2), folders.size()).stream())
                .toList();
    }
}
