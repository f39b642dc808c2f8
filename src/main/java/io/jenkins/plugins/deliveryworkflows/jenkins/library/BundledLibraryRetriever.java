package io.jenkins.plugins.deliveryworkflows.jenkins.library;

import hudson.AbortException;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.io.IOException;
import java.io.InputStream;
import org.jenkinsci.plugins.workflow.libs.LibraryRetriever;

/** Copies the plugin's own library into a build. Nobody configures it, so it has no descriptor. */
final class BundledLibraryRetriever extends LibraryRetriever {

    @Override
    public void retrieve(
            String name,
            String version,
            boolean changelog,
            FilePath target,
            Run<?, ?> run,
            TaskListener listener)
            throws IOException, InterruptedException {
        retrieve(name, version, target, run, listener);
    }

    @Override
    public void retrieve(
            String name, String version, FilePath target, Run<?, ?> run, TaskListener listener)
            throws IOException, InterruptedException {
        if (!version.equals(Product.version())) {
            throw new AbortException(
                    "The plugin brings version "
                            + Product.version()
                            + " of the library "
                            + name
                            + ", not "
                            + version
                            + ". Write @Library('"
                            + name
                            + "') _, or ask an administrator to configure a library of this name from Git.");
        }
        FilePath vars = target.child("vars");
        for (String file : BundledLibrary.files()) {
            try (InputStream content = BundledLibrary.read(file)) {
                vars.child(file).copyFrom(content);
            }
        }
    }
}
