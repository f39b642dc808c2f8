package io.jenkins.plugins.deliveryworkflows.engine.sample;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.CoreConfig.AutoCRLF;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Makes a git repository of a small web service that somebody could have written: with releases,
 * migrations and a front end, but also with gaps for the workflows to find.
 *
 * <p>Its gaps: a key in a script, an endpoint that openapi.yaml lacks, a variable that .env.example
 * lacks. Its commits have the same ids on every machine.
 */
public final class SampleRepository {

    private SampleRepository() {}

    /**
     * Makes the repository, with branch {@code main} checked out and nothing to commit.
     *
     * @param directory an empty folder, or one that is not there yet
     * @throws BadInputException if something lies there already, or it can't be written
     */
    public static void create(Path directory) {
        refuseWhatIsInUse(directory);
        try {
            Files.createDirectories(directory);
            try (Repository repository = initialised(directory)) {
                new SampleWriter(repository).write(SampleHistory.commits());
            }
        } catch (IOException e) {
            throw unwritable(directory, e);
        }
    }

    private static void refuseWhatIsInUse(Path directory) {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new BadInputException(
                    "the sample needs a folder, and this is none",
                    directory.toString(),
                    "Name a folder that is not there yet");
        }
        try (Stream<Path> entries = Files.list(directory)) {
            if (entries.findAny().isPresent()) {
                throw new BadInputException(
                        "the folder is not empty, and nothing in it shall be lost",
                        directory.toString(),
                        "Name an empty folder, or one that is not there yet");
            }
        } catch (IOException e) {
            throw unwritable(directory, e);
        }
    }

    /**
     * An empty repository. Built without looking at the environment: {@code GIT_DIR}, which git
     * sets for its hooks, would lead into the repository of the caller.
     */
    private static Repository initialised(Path directory) throws IOException {
        Repository repository =
                new FileRepositoryBuilder()
                        .setWorkTree(directory.toFile())
                        .setGitDir(directory.resolve(Constants.DOT_GIT).toFile())
                        .build();
        repository.create();
        StoredConfig config = repository.getConfig();
        config.setEnum(
                ConfigConstants.CONFIG_CORE_SECTION,
                null,
                ConfigConstants.CONFIG_KEY_AUTOCRLF,
                AutoCRLF.FALSE);
        config.save();
        return repository;
    }

    private static BadInputException unwritable(Path directory, IOException e) {
        return new BadInputException(
                "the sample can't be written (" + e + ")",
                directory.toString(),
                "Check free space and permissions, and name an empty folder");
    }
}
