package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the HTTP endpoints of Spring's annotated controllers, in Java and Kotlin.
 *
 * <p>A mapping counts where a controller class has or inherits it; an interface alone, such as one
 * of a Feign client, serves nothing. {@code server.servlet.context-path} and {@code
 * spring.webflux.base-path} don't become part of a path: they are settings of one deployment, and
 * another may differ. Interfaces that a build generates aren't among the sources, so what they map
 * isn't found here; the contract they are generated from declares it.
 */
public final class SpringCollector implements Collector<JvmFile> {

    private static final Set<String> KEPT_ON_TYPES = Set.of("RestController", "Controller");

    @Override
    public String id() {
        return "spring";
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
        boolean spring =
                text.contains("org.springframework.")
                        && (text.contains("org.springframework.web.bind.annotation")
                                || text.contains("org.springframework.stereotype.Controller")
                                || text.contains("org.springframework.stereotype.*"));
        if (!spring) {
            return JvmSources.constantsOf(file, text);
        }
        return Optional.of(JvmSources.keeping(JvmSources.read(file, text), SpringCollector::kept));
    }

    private static JvmType kept(JvmType type) {
        List<JvmMember> members = new ArrayList<>(Constants.of(type));
        type.members().stream()
                .filter(member -> member.hasAnyOf(SpringMapping.ANNOTATIONS.keySet()))
                .map(SpringCollector::mappingOnly)
                .forEach(members::add);
        return new JvmType(
                type.name(),
                type.kind(),
                type.modifiers(),
                type.supertypes(),
                // Others than Spring's may be composed of Spring's; their attributes don't matter.
                type.annotations().stream()
                        .map(a -> isSprings(a) ? a : new JvmAnnotation(a.name(), List.of()))
                        .toList(),
                members,
                type.line());
    }

    private static JvmMember mappingOnly(JvmMember member) {
        return new JvmMember(
                member.name(),
                member.type(),
                List.of(),
                member.annotations().stream().filter(SpringCollector::isSprings).toList(),
                member.parameters(),
                "",
                member.line());
    }

    private static boolean isSprings(JvmAnnotation annotation) {
        return KEPT_ON_TYPES.contains(annotation.name())
                || SpringMapping.ANNOTATIONS.containsKey(annotation.name());
    }

    @Override
    public void assemble(List<FileFacts<JvmFile>> files, Facts.Builder facts) {
        new SpringControllers(new JvmIndex(files)).addEndpoints(facts);
    }
}
