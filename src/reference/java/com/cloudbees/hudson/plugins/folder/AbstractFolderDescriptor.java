package com.cloudbees.hudson.plugins.folder;

import hudson.model.TopLevelItemDescriptor;

@SuppressWarnings("rawtypes")
public abstract class AbstractFolderDescriptor extends TopLevelItemDescriptor {

    protected AbstractFolderDescriptor(Class<? extends AbstractFolder> clazz) {
        throw new UnsupportedOperationException("signature only");
    }

    protected AbstractFolderDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }
}
