package org.jenkinsci.plugins.workflow.libs;

import hudson.ExtensionPoint;
import hudson.FilePath;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.FormValidation;

public abstract class LibraryRetriever extends AbstractDescribableImpl<LibraryRetriever>
        implements ExtensionPoint {

    public abstract void retrieve(
            String name,
            String version,
            boolean changelog,
            FilePath target,
            Run<?, ?> run,
            TaskListener listener)
            throws Exception;

    public abstract void retrieve(
            String name, String version, FilePath target, Run<?, ?> run, TaskListener listener)
            throws Exception;

    public FormValidation validateVersion(String name, String version, Item context) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public LibraryRetrieverDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }
}
