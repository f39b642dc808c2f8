package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads pip's requirements: pins, hashes, markers, included files and constraints. */
final class RequirementsFile {

    private static final Set<String> DEVELOPMENT =
            Set.of(
                    "dev",
                    "develop",
                    "development",
                    "test",
                    "tests",
                    "testing",
                    "lint",
                    "linting",
                    "doc",
                    "docs",
                    "ci",
                    "build",
                    "typing",
                    "format",
                    "style",
                    "qa");

    private static final String HASH = "--hash=";

    private final List<Locked> packages = new ArrayList<>();
    private final List<String> included = new ArrayList<>();
    private boolean lastIsDirect = true;
    private boolean inVia;

    private RequirementsFile() {}

    /**
     * What a file asks for.
     *
     * @param included paths of {@code -r} lines, relative to the file
     */
    record Read(List<Locked> packages, List<String> included) {}

    static boolean isNamed(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean folder = file.folder().endsWith("requirements");
        return name.endsWith(".txt")
                && (name.startsWith("requirements") || name.endsWith("requirements.txt") || folder);
    }

    /** Whether the name says that the file is for building and testing. */
    static boolean isForDevelopment(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (DEVELOPMENT.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static Read read(String text) {
        RequirementsFile file = new RequirementsFile();
        int number = 0;
        StringBuilder joined = new StringBuilder();
        int start = 1;
        for (String line : text.split("\n", -1)) {
            number++;
            if (joined.length() == 0) {
                start = number;
            }
            boolean goesOn = line.endsWith("\\");
            joined.append(goesOn ? line.substring(0, line.length() - 1) : line);
            if (!goesOn) {
                file.line(joined.toString().strip(), start);
                joined.setLength(0);
            }
        }
        file.line(joined.toString().strip(), start);
        return new Read(file.packages, file.included);
    }

    private void line(String line, int number) {
        if (line.startsWith("#")) {
            comment(line.substring(1).strip());
            return;
        }
        inVia = false;
        if (line.startsWith("-r") || line.startsWith("--requirement")) {
            String path = line.substring(line.startsWith("-r") ? 2 : "--requirement".length());
            included.add(path.replace('=', ' ').strip());
        } else if (!line.isEmpty() && !line.startsWith("-")) {
            Requirement requirement = Requirement.of(line);
            if (!requirement.name().isEmpty()) {
                packages.add(
                        Locked.of(
                                        "",
                                        requirement.name(),
                                        requirement.version(),
                                        requirement.name(),
                                        number)
                                .used(false, true)
                                .hashed(hash(line)));
                int comment = line.indexOf(" # via");
                if (comment > 0) {
                    comment(line.substring(comment + 2).strip());
                }
            }
        }
    }

    /** A compiled file says below each package who asked for it. */
    private void comment(String comment) {
        if (packages.isEmpty()) {
            return;
        }
        boolean opens = comment.equals("via") || comment.startsWith("via ");
        if (opens) {
            inVia = true;
            lastIsDirect = false;
        }
        if (inVia) {
            lastIsDirect |= comment.contains("-r ") || comment.contains(".toml");
            int last = packages.size() - 1;
            packages.set(last, packages.get(last).used(false, lastIsDirect));
        }
    }

    /** The hash of the one file there is; of several nobody knows which will be installed. */
    private static String hash(String line) {
        int at = line.indexOf(HASH);
        if (at < 0 || line.indexOf(HASH, at + 1) >= 0) {
            return "";
        }
        String found = line.substring(at + HASH.length());
        int space = found.indexOf(' ');
        String[] parts = (space < 0 ? found : found.substring(0, space)).split(":", 2);
        return parts.length < 2 ? "" : Integrity.checked(parts[0], parts[1]);
    }
}
