package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.scm.SCM;
import hudson.scm.SCMDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jenkins.scm.api.SCMFile;
import jenkins.scm.api.SCMFileSystem;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.SCMSourceDescriptor;
import jenkins.scm.impl.mock.MockSCMController;
import jenkins.scm.impl.mock.MockSCMSource;

/** Reads revisions of mock repositories without a workspace, as most real sources can. */
final class CheckedOutFiles extends SCMFileSystem {

    private final Path folder;

    private CheckedOutFiles(SCMRevision revision, Path folder) {
        super(revision);
        this.folder = folder;
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public SCMFile getRoot() {
        return new OneFile(folder);
    }

    private static final class OneFile extends SCMFile {

        private final Path path;

        OneFile(Path root) {
            this.path = root;
        }

        OneFile(OneFile parent, String name) {
            super(parent, name);
            this.path = parent.path.resolve(name);
        }

        @Override
        protected SCMFile newChild(String name, boolean assumeIsDirectory) {
            return new OneFile(this, name);
        }

        @Override
        public Iterable<SCMFile> children() throws IOException {
            try (Stream<Path> files = Files.list(path)) {
                List<String> names =
                        files.map(file -> file.getFileName().toString()).sorted().toList();
                return names.stream().map(name -> newChild(name, false)).toList();
            }
        }

        @Override
        public long lastModified() {
            return 0;
        }

        @Override
        protected Type type() {
            if (Files.isSymbolicLink(path)) {
                return Type.LINK;
            }
            if (Files.isDirectory(path)) {
                return Type.DIRECTORY;
            }
            return Files.exists(path) ? Type.REGULAR_FILE : Type.NONEXISTENT;
        }

        @Override
        public InputStream content() throws IOException {
            return new ByteArrayInputStream(Files.readAllBytes(path));
        }
    }

    /** Serves every mock source. */
    abstract static class OfMockSources extends SCMFileSystem.Builder {

        @Override
        public boolean supports(SCM source) {
            return false;
        }

        @Override
        public boolean supports(SCMSource source) {
            return source instanceof MockSCMSource;
        }

        @Override
        protected boolean supportsDescriptor(SCMDescriptor descriptor) {
            return false;
        }

        @Override
        protected boolean supportsDescriptor(SCMSourceDescriptor descriptor) {
            return descriptor instanceof MockSCMSource.DescriptorImpl;
        }

        @Override
        public SCMFileSystem build(SCMSource source, SCMHead head, SCMRevision revision)
                throws IOException {
            MockSCMSource mock = (MockSCMSource) source;
            Path folder = Files.createTempDirectory("revision");
            MockSCMController.lookup(mock.getControllerId())
                    .checkout(
                            folder.toFile(),
                            mock.getRepository(),
                            revision == null ? head.getName() : revision.toString());
            return new CheckedOutFiles(revision, folder);
        }
    }
}
