package io.jenkins.plugins.deliveryworkflows.analysis.bom;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx.SpdxExpression;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.house.LicenceName;
import io.jenkins.plugins.deliveryworkflows.facts.model.Dependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The components of a project, each once.
 *
 * @param components sorted by package URL
 */
public record Bom(List<Component> components) {

    private static final Comparator<Dependency> BY_PLACE =
            Comparator.comparing((Dependency one) -> one.source().path())
                    .thenComparing(one -> one.source().symbol())
                    .thenComparing(Dependency::toString);

    public Bom {
        components = List.copyOf(components);
    }

    public static Bom of(Project project) {
        return project.once(Bom.class, p -> of(p.facts()));
    }

    /** What these facts say, whatever the order in which they were found. */
    public static Bom of(Facts facts) {
        Set<String> withVersion = new HashSet<>();
        for (Dependency one : facts.dependencies()) {
            if (!one.version().isEmpty()) {
                withVersion.add(url(one, ""));
            }
        }
        Map<String, List<Dependency>> byUrl = new TreeMap<>();
        for (Dependency one : facts.dependencies()) {
            String url = url(one, one.version());
            // A manifest that leaves the version open speaks of what a lock file pins.
            if (!one.version().isEmpty() || !withVersion.contains(url)) {
                byUrl.computeIfAbsent(url, u -> new ArrayList<>()).add(one);
            }
        }
        List<Component> components = new ArrayList<>();
        byUrl.forEach((url, same) -> components.add(component(url, same)));
        return new Bom(components);
    }

    private static String url(Dependency one, String version) {
        return PackageUrl.of(one.type(), one.group(), one.name(), version);
    }

    private static Component component(String url, List<Dependency> same) {
        List<Dependency> ordered = same.stream().sorted(BY_PLACE).toList();
        Dependency first = ordered.get(0);
        return new Component(
                url,
                first.group(),
                first.name(),
                first.version(),
                same.stream().allMatch(Dependency::development),
                same.stream().anyMatch(Dependency::direct),
                licence(first(ordered, Dependency::licence)),
                first(ordered, Dependency::hash),
                first.source());
    }

    private static String first(List<Dependency> ordered, Function<Dependency, String> part) {
        return ordered.stream().map(part).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String licence(String written) {
        return SpdxExpression.parse(written)
                .or(() -> SpdxExpression.parse(LicenceName.spdx(written)))
                .map(SpdxExpression::toString)
                .orElse(written);
    }
}
