package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A service while its parts come together. */
final class ServiceDraft {

    private final String name;
    private final List<Placed> parts = new ArrayList<>();
    private final TreeSet<String> exposed = new TreeSet<>();
    private final TreeSet<String> called = new TreeSet<>();
    private String linkedFolder = "";

    ServiceDraft(String name) {
        this.name = name;
    }

    /** A part with the file that says it. */
    record Placed(String path, ServicePart part) {

        String folder() {
            return Folders.of(path);
        }
    }

    void add(Placed placed) {
        parts.add(placed);
    }

    void addAll(ServiceDraft other) {
        parts.addAll(other.parts);
        exposed.addAll(other.exposed);
    }

    void expose(List<String> ports) {
        exposed.addAll(ports);
    }

    /** Says that a setting names this other service as a host. */
    void call(String service) {
        called.add(service);
    }

    /** Says that another service's image, built from this folder, is what runs here. */
    void linkTo(String folder) {
        linkedFolder = folder;
    }

    String name() {
        return name;
    }

    List<Placed> parts() {
        return parts;
    }

    boolean has(ServicePart.Origin origin) {
        return parts.stream().anyMatch(placed -> placed.part().origin() == origin);
    }

    boolean isOurs() {
        return !linkedFolder.isEmpty() || parts.stream().anyMatch(p -> p.part().isBuilt());
    }

    boolean isBuiltWith(String dockerfile) {
        return parts.stream().anyMatch(p -> p.part().dockerfile().equals(dockerfile));
    }

    boolean isBuiltFrom(String folder) {
        return parts.stream().anyMatch(p -> p.part().folder().equals(folder));
    }

    /** The first folder that a part names, empty where none does. */
    String folder() {
        return parts.stream()
                .map(placed -> placed.part().folder())
                .filter(folder -> !folder.isEmpty())
                .findFirst()
                .orElse(linkedFolder);
    }

    /** Whether an image's name speaks of what is built here. */
    boolean isImage(String lastSegment) {
        return !lastSegment.isEmpty()
                && isOurs()
                && (name.equals(lastSegment)
                        || BuildFolder.name(folder()).equals(lastSegment)
                        || parts.stream()
                                .map(placed -> ImageName.lastSegment(placed.part().image()))
                                .anyMatch(lastSegment::equals));
    }

    Service finished() {
        TreeSet<String> ports = new TreeSet<>(exposed);
        TreeSet<String> dependsOn = new TreeSet<>(called);
        for (Placed placed : parts) {
            ports.addAll(placed.part().ports());
            dependsOn.addAll(placed.part().dependsOn());
        }
        dependsOn.remove(name);
        return new Service(
                name,
                isOurs(),
                folder(),
                image(),
                List.copyOf(ports),
                List.copyOf(dependsOn),
                sources());
    }

    private String image() {
        return isOurs()
                ? ""
                : parts.stream()
                        .map(placed -> placed.part().image())
                        .filter(image -> !image.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private List<Citation> sources() {
        return parts.stream()
                .map(p -> new Citation(p.path(), p.part().symbol(), p.part().line()))
                .sorted(Comparator.comparing(Citation::path).thenComparing(Citation::line))
                .distinct()
                .toList();
    }
}
