package hudson.model.listeners;

import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.model.Run;
import hudson.model.TaskListener;

@SuppressWarnings("rawtypes")
public abstract class RunListener<R extends Run> implements ExtensionPoint {

    protected RunListener(Class<R> targetType) {
        throw new UnsupportedOperationException("signature only");
    }

    protected RunListener() {
        throw new UnsupportedOperationException("signature only");
    }

    public void onCompleted(R r, TaskListener listener) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onFinalized(R r) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onInitialize(R r) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onStarted(R r, TaskListener listener) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onDeleted(R r) {
        throw new UnsupportedOperationException("signature only");
    }

    public static ExtensionList<RunListener> all() {
        throw new UnsupportedOperationException("signature only");
    }
}
