package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Licence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the licences that the project gives: texts in the root, in {@code LICENSES} and beside
 * manifests, and what manifests declare. Texts elsewhere are those of things that were copied in.
 *
 * <p>A licence that a folder states isn't said again for the folders below it.
 */
public final class LicenceCollector implements Collector<LicenceCollector.Stated> {

    private static final int LONGEST_NAME = 80;
    private static final Pattern TEXT_NAME =
            Pattern.compile(
                    "(licen[cs]e|copying|unlicense)([._-][a-z0-9._-]{0,40})?",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_TEXT =
            Set.of("java", "js", "ts", "py", "go", "html", "json");

    /**
     * What one file says.
     *
     * @param manifest whether it is a manifest, and its folder so a module's
     */
    public record Stated(boolean manifest, List<Licence> licences) {}

    @Override
    public String id() {
        return "licences";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Stated> type() {
        return Stated.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return !file.isTest() && (LicenceManifest.isNamed(file) || isText(file));
    }

    private static boolean isText(SourceFile file) {
        return (TEXT_NAME.matcher(file.name()).matches() || isInLicenceFolder(file))
                && !NO_TEXT.contains(file.extension());
    }

    private static boolean isInLicenceFolder(SourceFile file) {
        return file.folder().equals("LICENSES");
    }

    @Override
    public Optional<Stated> extract(SourceFile file, SourceText text) {
        if (LicenceManifest.isNamed(file)) {
            return Optional.of(new Stated(true, LicenceManifest.licences(file, text)));
        }
        return LicenceText.identify(text.toString())
                .or(() -> firstLine(text.toString()))
                .map(id -> new Stated(false, List.of(new Licence(id, Citation.of(file.path())))));
    }

    /** The name that an unknown licence gives itself. */
    private static Optional<String> firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains("licen"))
                .filter(line -> line.length() <= LONGEST_NAME);
    }

    @Override
    public void assemble(List<FileFacts<Stated>> files, Facts.Builder facts) {
        Set<String> modules = new HashSet<>(Set.of(".", "LICENSES"));
        files.stream()
                .filter(file -> file.said().manifest())
                .forEach(file -> modules.add(file.file().folder()));
        Map<String, List<Licence>> byId = new TreeMap<>();
        // Texts first: where both say the same, the text is the better source.
        for (boolean manifest : new boolean[] {false, true}) {
            for (FileFacts<Stated> file : files) {
                if (file.said().manifest() == manifest && modules.contains(file.file().folder())) {
                    file.said()
                            .licences()
                            .forEach(
                                    licence ->
                                            byId.computeIfAbsent(
                                                            licence.id(), id -> new ArrayList<>())
                                                    .add(licence));
                }
            }
        }
        byId.values().forEach(same -> uncovered(same).forEach(facts::add));
    }

    private static List<Licence> uncovered(List<Licence> same) {
        return Folders.uncovered(same, licence -> Folders.of(licence.source().path()));
    }
}
