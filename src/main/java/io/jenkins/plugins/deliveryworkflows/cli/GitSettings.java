package io.jenkins.plugins.deliveryworkflows.cli;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Lets git's settings be read without starting the {@code git} program, which would take longer
 * than the rest of the start.
 *
 * <p>Only where the place of the system-wide file is known: on Windows the program is asked, as it
 * was installed with a file of its own.
 */
final class GitSettings extends SystemReader.Delegate {

    private static final File SYSTEM_WIDE = new File("/etc/gitconfig");

    private GitSettings(SystemReader system) {
        super(system);
    }

    static void install() {
        SystemReader system = SystemReader.getInstance();
        if (!system.isWindows()) {
            SystemReader.setInstance(new GitSettings(system));
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new FileBasedConfig(parent, SYSTEM_WIDE, fs);
    }
}
