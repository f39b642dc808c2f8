package org.jenkinsci.plugins.workflow.steps;

import com.google.common.util.concurrent.ListenableFuture;
import java.io.Serializable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

@SuppressWarnings("serial")
public abstract class StepExecution implements Serializable {

    protected StepExecution(StepContext context) {
        throw new UnsupportedOperationException("signature only");
    }

    public StepContext getContext() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract boolean start() throws Exception;

    public void stop(Throwable cause) throws Exception {
        throw new UnsupportedOperationException("signature only");
    }

    public void onResume() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getStatus() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean blocksRestart() {
        throw new UnsupportedOperationException("signature only");
    }

    public final String getStatusBounded(long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException("signature only");
    }

    public static ListenableFuture<?> acceptAll(Consumer<StepExecution> c) {
        throw new UnsupportedOperationException("signature only");
    }

    public static <T extends StepExecution> ListenableFuture<?> acceptAll(
            Class<T> type, Consumer<T> c) {
        throw new UnsupportedOperationException("signature only");
    }
}
