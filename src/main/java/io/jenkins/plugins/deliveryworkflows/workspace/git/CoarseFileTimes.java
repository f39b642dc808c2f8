package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Spares JGit from measuring how finely the file system counts time.
 *
 * <p>Measuring takes some three seconds of a user's first run on a machine, probes files in the
 * repository, and leaves a file in the user's home. What is assumed instead holds for every common
 * file system; the price is that JGit reads files again that changed less than two seconds ago.
 */
public final class CoarseFileTimes {

    /** FAT counts in steps of two seconds, and nothing in use is coarser. */
    private static final long COARSEST_SECONDS = 2;

    private CoarseFileTimes() {}

    /**
     * Holds for the whole process, so call it only where the process is ours alone: an agent of
     * Jenkins isn't. The user's own git configuration stays in force.
     */
    public static void assume() {
        SystemReader real = SystemReader.getInstance();
        SystemReader.setInstance(
                new SystemReader.Delegate(real) {
                    @Override
                    public FileBasedConfig openUserConfig(Config parent, FS fs) {
                        return new Assumption(real.openUserConfig(parent, fs), fs);
                    }
                });
    }

    /** The user's configuration with one more answer. */
    private static final class Assumption extends FileBasedConfig {

        private final FileBasedConfig user;

        Assumption(FileBasedConfig user, FS fs) {
            super(user, null, fs);
            this.user = user;
        }

        @Override
        public long getTimeUnit(
                String section, String subsection, String name, long other, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(COARSEST_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, other, unit);
        }

        @Override
        public void load() throws IOException, ConfigInvalidException {
            user.load();
        }

        @Override
        public boolean isOutdated() {
            return user.isOutdated();
        }
    }
}
