package org.jenkinsci.plugins.workflow.support.actions;

import hudson.model.InvisibleAction;
import java.io.IOException;
import java.util.List;
import org.jenkinsci.plugins.workflow.actions.PersistentAction;
import org.jenkinsci.plugins.workflow.graph.FlowNode;

public class PauseAction extends InvisibleAction implements PersistentAction {

    public PauseAction(String cause) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getCause() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setCause(String cause) {
        throw new UnsupportedOperationException("signature only");
    }

    public long getStartTime() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setStartTime(long startTime) {
        throw new UnsupportedOperationException("signature only");
    }

    public long getEndTime() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setEndTime(long endTime) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isPaused() {
        throw new UnsupportedOperationException("signature only");
    }

    public long getPauseDuration() {
        throw new UnsupportedOperationException("signature only");
    }

    public static PauseAction getCurrentPause(FlowNode node) {
        throw new UnsupportedOperationException("signature only");
    }

    public static void endCurrentPause(FlowNode node) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public static boolean isPaused(FlowNode node) {
        throw new UnsupportedOperationException("signature only");
    }

    public static List<PauseAction> getPauseActions(FlowNode node) {
        throw new UnsupportedOperationException("signature only");
    }

    public static long getPauseDuration(FlowNode node) {
        throw new UnsupportedOperationException("signature only");
    }
}
