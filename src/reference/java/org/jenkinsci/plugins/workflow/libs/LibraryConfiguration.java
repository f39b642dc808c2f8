package org.jenkinsci.plugins.workflow.libs;

import hudson.model.AbstractDescribableImpl;

public class LibraryConfiguration extends AbstractDescribableImpl<LibraryConfiguration> {

    public LibraryConfiguration(String name, LibraryRetriever retriever) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public LibraryRetriever getRetriever() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getDefaultVersion() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setDefaultVersion(String defaultVersion) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isImplicit() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setImplicit(boolean implicit) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isAllowVersionOverride() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setAllowVersionOverride(boolean allowVersionOverride) {
        throw new UnsupportedOperationException("signature only");
    }

    public void setIncludeInChangesets(boolean includeInChangesets) {
        throw new UnsupportedOperationException("signature only");
    }
}
