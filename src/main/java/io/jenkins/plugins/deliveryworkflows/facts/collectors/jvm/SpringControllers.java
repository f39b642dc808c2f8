package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmIndex.Located;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the controllers among all types, and what each serves.
 *
 * <p>As in Spring a controller inherits mappings: its base is that of the nearest type above it
 * that has one, and a method that overrides another keeps the nearest mapping.
 */
final class SpringControllers {

    private static final String LIBRARY_ERROR_CONTROLLER = "BasicErrorController";

    private final JvmIndex index;
    private final StringExpressions expressions;

    SpringControllers(JvmIndex index) {
        this.index = index;
        this.expressions = new StringExpressions(index);
    }

    void addEndpoints(Facts.Builder facts) {
        for (Located type : index.all()) {
            boolean concrete =
                    type.type().kind().equals("class")
                            && !type.type().modifiers().contains("abstract");
            if (concrete && isController(type)) {
                addEndpoints(type, facts);
            }
        }
    }

    private boolean isController(Located type) {
        return marks(type.type())
                || type.type().annotations().stream()
                        .map(annotation -> index.resolve(annotation.name(), type))
                        .flatMap(Optional::stream)
                        .anyMatch(composed -> marks(composed.type()));
    }

    private static boolean marks(JvmType type) {
        return type.has("RestController") || type.has("Controller");
    }

    private void addEndpoints(Located controller, Facts.Builder facts) {
        List<Located> hierarchy = index.hierarchy(controller);
        SpringMapping base = base(hierarchy);
        Set<String> handled = new HashSet<>();
        Set<String> served = new HashSet<>();
        for (Located type : hierarchy) {
            Set<String> own = new HashSet<>();
            for (JvmMember member : type.type().members()) {
                Optional<SpringMapping> mapping =
                        SpringMapping.of(member.annotations(), type, expressions);
                if (mapping.isPresent() && !handled.contains(signature(member))) {
                    add(base, mapping.get(), type, member, served, facts);
                    own.add(signature(member));
                }
            }
            handled.addAll(own);
        }
    }

    private SpringMapping base(List<Located> hierarchy) {
        for (Located type : hierarchy) {
            Optional<SpringMapping> own =
                    SpringMapping.of(type.type().annotations(), type, expressions)
                            .or(() -> composed(type));
            if (own.isPresent()) {
                return own.get();
            }
            if (type.type().supertypes().contains(LIBRARY_ERROR_CONTROLLER)) {
                return new SpringMapping(List.of(), List.of("/error"));
            }
        }
        return SpringMapping.NONE;
    }

    private Optional<SpringMapping> composed(Located type) {
        return type.type().annotations().stream()
                .map(annotation -> index.resolve(annotation.name(), type))
                .flatMap(Optional::stream)
                .map(found -> SpringMapping.of(found.type().annotations(), found, expressions))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String signature(JvmMember member) {
        return member.name() + "/" + member.parameters();
    }

    private static void add(
            SpringMapping base,
            SpringMapping own,
            Located type,
            JvmMember member,
            Set<String> served,
            Facts.Builder facts) {
        Set<String> methods = new TreeSet<>(own.methods());
        methods.addAll(base.methods());
        if (methods.isEmpty()) {
            methods.add("ANY");
        }
        Citation source =
                new Citation(
                        type.path(), type.type().simpleName() + "." + member.name(), member.line());
        for (String method : methods) {
            for (String start : base.paths()) {
                for (String end : own.paths()) {
                    String path = SpringPath.join(start, end);
                    if (served.add(method + " " + path)) {
                        facts.add(new Endpoint(method, path, "Spring", source));
                    }
                }
            }
        }
    }
}
