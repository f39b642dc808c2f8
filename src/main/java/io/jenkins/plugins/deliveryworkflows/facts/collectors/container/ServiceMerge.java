package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.container.ServiceCollector.Said;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.container.ServiceDraft.Placed;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Brings together what several files say of one service: those with names first (Compose, then
 * Kubernetes), then Dockerfiles, then Procfiles, which count only where nothing else says how their
 * folder runs.
 */
final class ServiceMerge {

    /** The name of a service in the root of a repository that nowhere says its name. */
    static final String NAMELESS = "app";

    private final List<ServiceDraft> drafts = new ArrayList<>();
    private final List<FileFacts<Said>> files;

    private ServiceMerge(List<FileFacts<Said>> files) {
        this.files = files;
    }

    static List<Service> merge(List<FileFacts<Said>> files) {
        ServiceMerge merge = new ServiceMerge(files);
        merge.placed(ServicePart.Origin.COMPOSE).forEach(merge::addCompose);
        merge.placed(ServicePart.Origin.KUBERNETES).forEach(merge::addKubernetes);
        merge.placed(ServicePart.Origin.DOCKERFILE).forEach(merge::addDockerfile);
        merge.linkImages();
        merge.addProcesses();
        merge.addExposures();
        merge.addCalls();
        return merge.drafts.stream().map(ServiceDraft::finished).toList();
    }

    private List<Placed> placed(ServicePart.Origin origin) {
        return files.stream()
                .flatMap(
                        file ->
                                file.said().parts().stream()
                                        .filter(part -> part.origin() == origin)
                                        .map(part -> new Placed(file.file().path(), part)))
                .toList();
    }

    private void addCompose(Placed placed) {
        drafts.stream()
                .filter(draft -> draft.name().equals(placed.part().name()))
                .filter(draft -> isSameService(draft, placed))
                .findFirst()
                .orElseGet(() -> newDraft(placed.part().name()))
                .add(placed);
    }

    /**
     * Projects of their own in one repository may each have an "api", built from another folder.
     */
    private static boolean isSameService(ServiceDraft draft, Placed placed) {
        String folder = placed.part().folder();
        return folder.isEmpty()
                || draft.folder().isEmpty()
                || draft.isBuiltFrom(folder)
                || draft.parts().stream().anyMatch(other -> other.folder().equals(placed.folder()));
    }

    private void addKubernetes(Placed placed) {
        named(placed.part().name()).orElseGet(() -> newDraft(placed.part().name())).add(placed);
    }

    private void addDockerfile(Placed placed) {
        ServicePart part = placed.part();
        List<ServiceDraft> users =
                drafts.stream().filter(draft -> draft.isBuiltWith(part.dockerfile())).toList();
        if (!users.isEmpty()) {
            users.forEach(draft -> draft.add(placed));
            return;
        }
        String name = dockerfileName(part);
        named(name)
                .or(() -> part.name().isEmpty() ? builtFrom(part.folder()) : Optional.empty())
                .orElseGet(() -> newDraft(name))
                .add(placed);
    }

    private String dockerfileName(ServicePart part) {
        String folder = BuildFolder.name(part.folder());
        if (folder.isEmpty()) {
            return part.name().isEmpty() ? rootName() : part.name();
        }
        return part.name().isEmpty() ? folder : folder + "-" + part.name();
    }

    private String rootName() {
        for (String manifest : RootName.MANIFESTS) {
            for (FileFacts<Said> file : files) {
                if (file.file().path().equals(manifest) && !file.said().rootName().isEmpty()) {
                    return file.said().rootName();
                }
            }
        }
        return NAMELESS;
    }

    /** Finds out by its image's name what a workload is built from. */
    private void linkImages() {
        List<ServiceDraft> workloads =
                drafts.stream()
                        .filter(draft -> !draft.isOurs())
                        .filter(draft -> draft.has(ServicePart.Origin.KUBERNETES))
                        .toList();
        Set<ServiceDraft> replaced = new HashSet<>();
        for (ServiceDraft built : List.copyOf(drafts)) {
            List<ServiceDraft> running =
                    workloads.stream().filter(workload -> runs(workload, built)).toList();
            boolean named = built.has(ServicePart.Origin.COMPOSE);
            if (running.size() == 1 && named) {
                built.addAll(running.get(0));
                replaced.add(running.get(0));
            } else if (!running.isEmpty()) {
                running.forEach(workload -> runHere(workload, built, named));
                if (!named) {
                    replaced.add(built);
                }
            }
        }
        drafts.removeAll(replaced);
    }

    private static boolean runs(ServiceDraft workload, ServiceDraft built) {
        return workload != built
                && workload.parts().stream()
                        .map(placed -> ImageName.lastSegment(placed.part().image()))
                        .anyMatch(built::isImage);
    }

    private static void runHere(ServiceDraft workload, ServiceDraft built, boolean named) {
        String folder = built.folder();
        if (!named) {
            workload.addAll(built);
        }
        workload.linkTo(folder);
    }

    private void addProcesses() {
        Set<String> explained = new HashSet<>();
        drafts.forEach(draft -> explained.add(draft.folder()));
        for (Placed placed : placed(ServicePart.Origin.PROCFILE)) {
            if (!explained.contains(placed.part().folder())) {
                named(placed.part().name())
                        .orElseGet(() -> newDraft(placed.part().name()))
                        .add(placed);
            }
        }
    }

    private void addExposures() {
        for (FileFacts<Said> file : files) {
            for (KubernetesManifest.Exposure exposure : file.said().exposures()) {
                selected(exposure).forEach(draft -> draft.expose(exposure.ports()));
            }
        }
    }

    /** A host is the name of a service, or of the Kubernetes Service before it. */
    private void addCalls() {
        Map<String, String> hosts = new HashMap<>();
        for (FileFacts<Said> file : files) {
            for (KubernetesManifest.Exposure exposure : file.said().exposures()) {
                selected(exposure).forEach(draft -> hosts.put(exposure.name(), draft.name()));
            }
        }
        drafts.forEach(draft -> hosts.put(draft.name(), draft.name()));
        for (ServiceDraft draft : drafts) {
            draft.parts().stream()
                    .flatMap(placed -> placed.part().hosts().stream())
                    .map(hosts::get)
                    .filter(Objects::nonNull)
                    .forEach(draft::call);
        }
    }

    private List<ServiceDraft> selected(KubernetesManifest.Exposure exposure) {
        Set<String> workloads = new HashSet<>();
        for (FileFacts<Said> file : files) {
            for (KubernetesManifest.Labels labels : file.said().labels()) {
                if (!exposure.selector().isEmpty()
                        && labels.labels().containsAll(exposure.selector())) {
                    workloads.add("/" + labels.workload());
                }
            }
        }
        return drafts.stream()
                .filter(
                        draft ->
                                draft.parts().stream()
                                        .map(placed -> placed.part().symbol())
                                        .filter(symbol -> symbol.contains("/"))
                                        .map(symbol -> symbol.substring(symbol.indexOf('/')))
                                        .anyMatch(workloads::contains))
                .toList();
    }

    private Optional<ServiceDraft> named(String name) {
        return drafts.stream().filter(draft -> draft.name().equals(name)).findFirst();
    }

    private Optional<ServiceDraft> builtFrom(String folder) {
        return drafts.stream().filter(draft -> draft.isBuiltFrom(folder)).findFirst();
    }

    private ServiceDraft newDraft(String name) {
        ServiceDraft draft = new ServiceDraft(name);
        drafts.add(draft);
        return draft;
    }
}
