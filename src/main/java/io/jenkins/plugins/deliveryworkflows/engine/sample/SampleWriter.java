package io.jenkins.plugins.deliveryworkflows.engine.sample;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Writes commits object by object: hooks, signing, line ends and templates of the user's own git
 * configuration have no part in it.
 */
final class SampleWriter {

    private static final String MAIN = Constants.R_HEADS + "main";

    private final Repository repository;
    private final DirCache files = DirCache.newInCore();

    SampleWriter(Repository repository) {
        this.repository = repository;
    }

    void write(List<SampleCommit> commits) throws IOException {
        repository.updateRef(Constants.HEAD).link(MAIN);
        ObjectId head = null;
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            for (SampleCommit commit : commits) {
                head = commit(commit, head, inserter);
                if (!commit.tag().isEmpty()) {
                    point(Constants.R_TAGS + commit.tag(), tag(commit, head, inserter));
                }
            }
            inserter.flush();
        }
        point(MAIN, head);
        checkOut(head);
    }

    private ObjectId commit(SampleCommit commit, ObjectId parent, ObjectInserter inserter)
            throws IOException {
        DirCacheEditor editor = files.editor();
        for (String path : commit.files()) {
            byte[] content = SampleFile.content(commit.folder(), path);
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, content);
            editor.add(
                    new PathEdit(path) {
                        @Override
                        public void apply(DirCacheEntry entry) {
                            entry.setFileMode(modeOf(path));
                            entry.setObjectId(blob);
                        }
                    });
        }
        editor.finish();
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(files.writeTree(inserter));
        if (parent != null) {
            builder.setParentId(parent);
        }
        builder.setAuthor(commit.author());
        builder.setCommitter(commit.author());
        builder.setMessage(commit.message());
        return inserter.insert(builder);
    }

    private static FileMode modeOf(String path) {
        return path.endsWith(".sh") ? FileMode.EXECUTABLE_FILE : FileMode.REGULAR_FILE;
    }

    private static ObjectId tag(SampleCommit commit, ObjectId id, ObjectInserter inserter)
            throws IOException {
        TagBuilder builder = new TagBuilder();
        builder.setTag(commit.tag());
        builder.setObjectId(id, Constants.OBJ_COMMIT);
        builder.setTagger(commit.author());
        builder.setMessage("Room Booking " + commit.tag().substring(1) + '\n');
        ObjectId tag = inserter.insert(builder);
        inserter.flush();
        return tag;
    }

    private void point(String ref, ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(id);
        update.disableRefLog();
        RefUpdate.Result result = update.update();
        if (result != RefUpdate.Result.NEW) {
            throw new IOException(ref + ": " + result);
        }
    }

    private void checkOut(ObjectId head) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            DirCache index = repository.lockDirCache();
            new DirCacheCheckout(repository, index, walk.parseCommit(head).getTree()).checkout();
        }
    }
}
