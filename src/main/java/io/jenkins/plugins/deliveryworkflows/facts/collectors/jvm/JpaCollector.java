package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tables that JPA's entities are kept in.
 *
 * <p>Names follow Spring Boot's defaults, whether an annotation gives them or not: see {@link
 * JpaNaming}. A column's type is that of its attribute.
 */
public final class JpaCollector implements Collector<JvmFile> {

    static final String ORIGIN = "JPA";

    @Override
    public String id() {
        return "jpa";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<JvmFile> type() {
        return JvmFile.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return JvmSources.holds(file);
    }

    @Override
    public Optional<JvmFile> extract(SourceFile file, SourceText text) {
        boolean persistent =
                text.contains(".persistence")
                        && (text.contains("jakarta.persistence")
                                || text.contains("javax.persistence"));
        if (!persistent) {
            return JvmSources.constantsOf(file, text);
        }
        JvmFile kept =
                JvmSources.keeping(
                        JvmSources.read(file, text),
                        type ->
                                type.withMembers(
                                        isManaged(type) ? persistent(type) : Constants.of(type)));
        return Optional.of(kept);
    }

    private static boolean isManaged(JvmType type) {
        return type.has("Entity") || type.has("MappedSuperclass") || type.has("Embeddable");
    }

    /** Fields and getters, without initial values; a constant keeps its value. */
    private static List<JvmMember> persistent(JvmType type) {
        List<JvmMember> constants = Constants.of(type);
        return type.members().stream()
                .filter(member -> member.parameters() <= 0)
                .map(member -> constants.contains(member) ? member : member.withoutValue())
                .toList();
    }

    @Override
    public void assemble(List<FileFacts<JvmFile>> files, Facts.Builder facts) {
        new JpaTables(new JvmIndex(files)).addTables(facts);
    }
}
