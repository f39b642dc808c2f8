package hudson.model.listeners;

import hudson.ExtensionPoint;
import hudson.model.Item;

public class ItemListener implements ExtensionPoint {

    public void onCreated(Item item) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onCopied(Item src, Item item) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onLoaded() {
        throw new UnsupportedOperationException("signature only");
    }

    public void onDeleted(Item item) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onRenamed(Item item, String oldName, String newName) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onLocationChanged(Item item, String oldFullName, String newFullName) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onUpdated(Item item) {
        throw new UnsupportedOperationException("signature only");
    }
}
