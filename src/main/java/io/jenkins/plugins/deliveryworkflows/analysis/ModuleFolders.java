package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which module a file belongs to. */
public final class ModuleFolders {

    private static final String ROOT = ".";

    private final Set<String> folders;

    public ModuleFolders(List<Module> modules) {
        folders = modules.stream().map(Module::folder).collect(Collectors.toSet());
    }

    /** The folder of the innermost module that has this file, {@code .} where none has. */
    public String of(String path) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String folder = path.substring(0, end);
            if (folders.contains(folder)) {
                return folder;
            }
        }
        return ROOT;
    }

    /** Whether a file lies in a folder or below it. */
    static boolean contains(String folder, String path) {
        return folder.equals(ROOT) || path.startsWith(folder + "/");
    }
}
