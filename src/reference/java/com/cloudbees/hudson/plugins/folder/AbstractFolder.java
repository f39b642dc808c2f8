package com.cloudbees.hudson.plugins.folder;

import hudson.model.AbstractItem;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.ModelObject;
import hudson.model.TopLevelItem;
import hudson.model.View;
import hudson.util.DescribableList;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import org.kohsuke.stapler.StaplerFallback;
import org.kohsuke.stapler.StaplerOverridable;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class AbstractFolder<I extends TopLevelItem> extends AbstractItem
        implements TopLevelItem, ItemGroup<I>, StaplerFallback, ModelObject, StaplerOverridable {

    @Override
    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public AbstractFolderDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public DescribableList<AbstractFolderProperty<?>, AbstractFolderPropertyDescriptor>
            getProperties() {
        throw new UnsupportedOperationException("signature only");
    }

    public void addProperty(AbstractFolderProperty p) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    protected final File getRootDirFor(String name) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public File getRootDirFor(I child) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getUrlChildPrefix() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection<?> getOverrides() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public View getStaplerFallback() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection<? extends Job> getAllJobs() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Collection<I> getItems() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public I getItem(String name) throws AccessDeniedException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onDeleted(I item) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    private AbstractFolder() {
        super(null, null);
        throw new UnsupportedOperationException("signature only");
    }
}
