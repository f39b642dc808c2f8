package io.jenkins.plugins.deliveryworkflows.policy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * The files under {@code .delivery/} as one revision has them: what a team rules about its
 * workflows.
 *
 * @param contents path → bytes, without {@code .delivery/out}
 */
public record ControlFiles(Map<String, byte[]> contents) {

    public static final String FOLDER = ".delivery/";
    public static final String POLICY = FOLDER + "policy.yml";
    public static final String WAIVERS = FOLDER + "waivers.yml";
    public static final String SERVICES = FOLDER + "services.yml";
    public static final String BASELINE = FOLDER + "baseline.json";

    /** A control file over this size is refused: it is the largest baseline that makes sense. */
    public static final int LARGEST = 16 << 20;

    public ControlFiles {
        Map<String, byte[]> sorted = new TreeMap<>();
        contents.forEach((path, bytes) -> sorted.put(path, LineEnds.unix(bytes)));
        contents = sorted;
    }

    /** Whether a path is a control file: below {@code .delivery/}, but not an output. */
    public static boolean isControlFile(String path) {
        return path.startsWith(FOLDER) && !path.startsWith(FOLDER + "out/");
    }

    /** SHA-256 over the sorted paths and contents, 64 hexadecimal digits. */
    public String digest() {
        Digest digest = Digest.start();
        contents.forEach(
                (path, bytes) -> {
                    digest.add(
                            (path + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
                    digest.add(bytes);
                });
        return digest.hex();
    }

    /** Paths that differ from these files, or that they lack, in the other set or in this one. */
    public Set<String> differences(ControlFiles other) {
        Set<String> paths = new TreeSet<>(contents.keySet());
        paths.addAll(other.contents.keySet());
        paths.removeIf(path -> Arrays.equals(contents.get(path), other.contents.get(path)));
        return paths;
    }

    /**
     * What these files rule; the built-in rules where they say nothing.
     *
     * @throws BadInputException naming every fault of every file with its line and key
     */
    public Rules rules() {
        List<Fault> faults = new ArrayList<>();
        Rules rules =
                new Rules(
                        read(POLICY, PolicyFile::read, faults).policy(),
                        read(WAIVERS, WaiversFile::read, faults),
                        read(SERVICES, ServicesFile::read, faults),
                        read(BASELINE, BaselineFile::read, faults));
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
        return rules;
    }

    private <T> T read(String path, BiFunction<byte[], List<Fault>, T> reader, List<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        T read = reader.apply(content(path), found);
        found.sort(Comparator.comparingInt(ControlFiles::line));
        faults.addAll(found);
        return read;
    }

    /** What a file says; where it isn't there, what one without any rule would say. */
    byte[] content(String path) {
        byte[] silent = path.equals(BASELINE) ? BaselineFile.EMPTY : new byte[0];
        return contents.getOrDefault(path, silent);
    }

    /** The line that a fault names. */
    static int line(Fault fault) {
        String line = fault.where().substring(fault.where().lastIndexOf(':') + 1);
        return Integer.parseInt(line);
    }
}
