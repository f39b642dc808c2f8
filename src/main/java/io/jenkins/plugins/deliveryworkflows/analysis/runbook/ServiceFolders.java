package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells which files belong to a service: those in its folder that lie in no deeper one's. */
final class ServiceFolders {

    private static final String ROOT = ".";

    /** Folders within a service's that say nothing of what it is. */
    private static final Set<String> INNER = Set.of("src", "app", "docker", "build", "container");

    private final Set<String> folders = new TreeSet<>();

    ServiceFolders(List<Service> services) {
        services.forEach(service -> folders.add(service.folder()));
        folders.remove("");
    }

    /** Whether a file is the service's. */
    boolean has(Service service, String path) {
        return !service.folder().isEmpty() && innermost(path).equals(service.folder());
    }

    private String innermost(String path) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String folder = path.substring(0, end);
            if (folders.contains(folder)) {
                return folder;
            }
        }
        return folders.contains(ROOT) ? ROOT : "";
    }

    /** Where its README may lie: its folder, or the one above where that is its alone. */
    List<String> homes(Service service) {
        String folder = service.folder();
        int slash = folder.lastIndexOf('/');
        String last = folder.substring(slash + 1);
        if (slash < 0 || !(INNER.contains(last) || last.equals(service.name()))) {
            return List.of(folder);
        }
        String above = folder.substring(0, slash);
        boolean alone =
                folders.stream()
                        .filter(other -> other.startsWith(above + "/") || other.equals(above))
                        .allMatch(folder::equals);
        return alone ? List.of(folder, above) : List.of(folder);
    }

    /** Whether a folder is the root or one above the service's. */
    static boolean isAbove(String folder, Service service) {
        return folder.equals(ROOT) || service.folder().startsWith(folder + "/");
    }
}
