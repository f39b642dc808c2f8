package com.cloudbees.hudson.plugins.folder;

import hudson.model.Descriptor;

@SuppressWarnings("rawtypes")
public abstract class AbstractFolderPropertyDescriptor
        extends Descriptor<AbstractFolderProperty<?>> {

    public boolean isApplicable(Class<? extends AbstractFolder> containerType) {
        throw new UnsupportedOperationException("signature only");
    }
}
