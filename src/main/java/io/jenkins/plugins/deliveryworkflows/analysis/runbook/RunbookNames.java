package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives each service the name of its runbook: its own, and with its folder before it where several
 * projects of a repository have a service of one name. Which services there are decides, not their
 * order.
 */
final class RunbookNames {

    private static final int LONGEST = 64;

    private RunbookNames() {}

    /** Service, by identity → name of the file. Names that differ in case only are taken as one. */
    static Map<Service, String> of(List<Service> services) {
        Map<String, Long> plain = counted(services, service -> safe(service.name()));
        Map<Service, String> names = new IdentityHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Service service : services) {
            String name = safe(service.name());
            if (plain.get(key(name)) > 1) {
                name = safe(qualified(service));
            }
            String unique = name;
            for (int number = 2; !taken.add(key(unique)); number++) {
                String suffix = "-" + number;
                unique = cut(name, LONGEST - suffix.length()) + suffix;
            }
            names.put(service, unique);
        }
        return names;
    }

    private static Map<String, Long> counted(
            List<Service> services, Function<Service, String> name) {
        return services.stream()
                .collect(
                        Collectors.groupingBy(
                                service -> key(name.apply(service)), Collectors.counting()));
    }

    private static String qualified(Service service) {
        String folder = service.folder();
        if (folder.equals(".")) {
            return service.name();
        }
        if (folder.isEmpty() && !service.sources().isEmpty()) {
            String path = service.sources().get(0).path();
            folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        boolean said = last.equals(service.name());
        String qualifier =
                said ? folder.substring(0, folder.length() - last.length()) : folder + "/";
        return qualifier + service.name();
    }

    /** One segment of a path, as every system takes it. */
    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        SecretMask.of(name)
                .chars()
                .limit(LONGEST)
                .forEach(character -> safe.append(isPlain(character) ? (char) character : '-'));
        if (safe.isEmpty()) {
            return "service";
        }
        if (safe.charAt(0) == '.') {
            safe.setCharAt(0, '_');
        }
        return safe.toString();
    }

    private static boolean isPlain(int character) {
        return character < 128
                && (Character.isLetterOrDigit(character) || "._-".indexOf(character) >= 0);
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
