package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.HealthCheck;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.List;
import java.util.Optional;

/**
 * Finds services: from Dockerfiles, Compose files, Kubernetes manifests and Procfiles, several of
 * which often speak of the same one.
 *
 * <p>A service is ours if it is built from the workspace. Its name is Compose's, else Kubernetes',
 * else its Dockerfile's folder's. For a Dockerfile in the root that is the name in the root's
 * manifest, and {@value ServiceMerge#NAMELESS} where there is none; never the name of the folder
 * that the repository happens to be checked out in.
 *
 * <p>A host that a setting names ({@code CART_ADDR=cart:7070}) is a service that is needed, if one
 * has that name; nothing else of a value is kept.
 *
 * <p>What Compose interpolates is a variable in use. Names under {@code environment} aren't: they
 * say what a container is given, not what a person must fill.
 */
public final class ServiceCollector implements Collector<ServiceCollector.Said> {

    /** What one file says of services. */
    public record Said(
            List<ServicePart> parts,
            List<KubernetesManifest.Exposure> exposures,
            List<KubernetesManifest.Labels> labels,
            List<EntryPoint> entryPoints,
            List<Variable> variables,
            String rootName) {

        private static Said parts(List<ServicePart> parts) {
            return new Said(parts, List.of(), List.of(), List.of(), List.of(), "");
        }
    }

    @Override
    public String id() {
        return "services";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Class<Said> type() {
        return Said.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return (file.hasExtension("yml", "yaml")
                        || Dockerfile.isNamed(file)
                        || Procfile.isNamed(file)
                        || RootName.MANIFESTS.contains(file.path()))
                && !file.isTest()
                && !HiddenFolders.hold(file);
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        if (RootName.MANIFESTS.contains(file.path())) {
            String name = RootName.of(file, text.toString());
            return Optional.of(
                    new Said(List.of(), List.of(), List.of(), List.of(), List.of(), name));
        }
        if (Dockerfile.isNamed(file)) {
            return Optional.of(dockerfile(file, text.toString()));
        }
        if (Procfile.isNamed(file)) {
            return Optional.of(procfile(file, text.toString()));
        }
        if (ComposeFile.isNamed(file)) {
            return Optional.of(compose(file, text)).filter(said -> !said.parts().isEmpty());
        }
        if (!KubernetesManifest.isLikely(text.toString())) {
            return Optional.empty();
        }
        return Optional.of(kubernetes(text.toString()));
    }

    private static Said dockerfile(SourceFile file, String text) {
        Dockerfile parsed = Dockerfile.parse(file, text);
        ServicePart part =
                new ServicePart(
                        ServicePart.Origin.DOCKERFILE,
                        parsed.variant(),
                        BuildFolder.of(file.path()),
                        file.path(),
                        "",
                        parsed.ports(),
                        List.of(),
                        List.of(),
                        HealthChecks.ofImage(parsed.healthCheck()),
                        "",
                        1);
        Citation source = new Citation(file.path(), "", parsed.commandLine());
        List<EntryPoint> command =
                parsed.command().isEmpty()
                        ? List.of()
                        : List.of(new EntryPoint(parsed.command(), "container command", source));
        return new Said(List.of(part), List.of(), List.of(), command, List.of(), "");
    }

    private static Said procfile(SourceFile file, String text) {
        return new Said(
                Procfile.parts(file, text),
                List.of(),
                List.of(),
                Procfile.entryPoints(file, text),
                List.of(),
                "");
    }

    private static Said compose(SourceFile file, SourceText text) {
        return new Said(
                ComposeFile.parts(file, text.toString()),
                List.of(),
                List.of(),
                List.of(),
                ComposeVariables.of(file, text),
                "");
    }

    private static Said kubernetes(String text) {
        KubernetesManifest manifest = KubernetesManifest.parse(text);
        return new Said(
                manifest.parts(),
                manifest.exposures(),
                manifest.labels(),
                List.of(),
                List.of(),
                "");
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        for (FileFacts<Said> file : files) {
            file.said().entryPoints().forEach(facts::add);
            file.said().variables().forEach(facts::add);
            file.said().parts().forEach(part -> addChecks(file.file(), part, facts));
        }
        ServiceMerge.merge(files).forEach(facts::add);
    }

    private static void addChecks(SourceFile file, ServicePart part, Facts.Builder facts) {
        Citation source = new Citation(file.path(), part.symbol(), part.line());
        part.checks()
                .forEach(check -> facts.add(new HealthCheck(check.kind(), check.target(), source)));
    }
}
