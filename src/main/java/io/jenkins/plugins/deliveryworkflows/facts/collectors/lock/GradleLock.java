package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads Gradle's lock files: {@code group:name:version=configurations} on each line. */
final class GradleLock {

    private GradleLock() {}

    static List<Locked> read(SourceFile file, String text) {
        boolean one = GradleFiles.isOfOneConfiguration(file);
        String configuration = file.name().replace(".lockfile", "");
        // The build script's own class path, and that of the settings.
        boolean ofBuild = !one && !file.name().equals("gradle.lockfile");
        List<Locked> locked = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = line.strip();
            int equals = content.indexOf('=');
            String module = equals < 0 ? content : content.substring(0, equals);
            String[] parts = module.split(":");
            if (!content.startsWith("#") && parts.length == 3) {
                String configurations = one ? configuration : content.substring(equals + 1);
                boolean development = ofBuild || !isRunning(configurations);
                String symbol = parts[0] + ":" + parts[1];
                locked.add(
                        Locked.of(parts[0], parts[1], parts[2], symbol, number)
                                .used(development, false));
            }
        }
        return locked;
    }

    /** Whether one of the configurations is what the program itself is compiled or run with. */
    private static boolean isRunning(String configurations) {
        for (String one : configurations.split(",")) {
            String name = one.strip().toLowerCase(Locale.ROOT);
            boolean classPath =
                    name.endsWith("runtimeclasspath")
                            || name.endsWith("compileclasspath")
                            || name.equals("runtime")
                            || name.equals("compile");
            if (classPath && !name.contains("test")) {
                return true;
            }
        }
        return false;
    }
}
