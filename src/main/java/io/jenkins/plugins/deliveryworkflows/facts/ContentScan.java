package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lets collectors read contents that lie in no workspace, such as those of an earlier revision. */
public final class ContentScan {

    /** What an earlier scan would have passed over isn't read here either; in bytes. */
    public static final int LARGEST = (int) FileScan.LARGEST;

    private final Collection<SourceFile> files;
    private final Function<String, Optional<byte[]>> contents;
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();

    private ContentScan(Collection<SourceFile> files, Function<String, Optional<byte[]>> contents) {
        this.files = files;
        this.contents = contents;
    }

    /**
     * What the collectors find.
     *
     * @param paths of all files there are
     * @param contents path → bytes, asked for wanted files only; nothing for one that isn't read
     */
    public static Facts scan(
            List<Collector<?>> collectors,
            Collection<String> paths,
            Function<String, Optional<byte[]>> contents) {
        List<SourceFile> files =
                paths.stream().sorted().map(path -> new SourceFile(path, "", 0)).toList();
        ContentScan scan = new ContentScan(files, contents);
        Facts.Builder facts = Facts.builder();
        collectors.forEach(collector -> scan.collect(collector, facts));
        return facts.build();
    }

    private <F> void collect(Collector<F> collector, Facts.Builder facts) {
        List<FileFacts<F>> said = new ArrayList<>();
        for (SourceFile file : files) {
            if (collector.wants(file)) {
                text(file.path())
                        .flatMap(text -> extract(collector, file, text))
                        .ifPresent(what -> said.add(new FileFacts<>(file, what)));
            }
        }
        collector.assemble(said, facts);
    }

    private Optional<SourceText> text(String path) {
        return texts.computeIfAbsent(
                path,
                p ->
                        contents.apply(p)
                                .filter(bytes -> bytes.length <= LARGEST)
                                .filter(bytes -> !FileScan.isBinary(bytes))
                                .map(SourceText::of));
    }

    /** One odd file must not stop the others, as in every scan. */
    private static <F> Optional<F> extract(
            Collector<F> collector, SourceFile file, SourceText text) {
        try {
            return collector.extract(file, text);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
