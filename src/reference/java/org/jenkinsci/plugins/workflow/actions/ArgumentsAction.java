package org.jenkinsci.plugins.workflow.actions;

import java.util.Map;
import org.jenkinsci.plugins.workflow.graph.FlowNode;

public abstract class ArgumentsAction implements PersistentAction {

    @Override
    public String getIconFileName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getUrlName() {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, Object> getArguments() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Map<String, Object> getArguments(FlowNode n) {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, Object> getFilteredArguments() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Map<String, Object> getFilteredArguments(FlowNode n) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String getStepArgumentsAsString(FlowNode n) {
        throw new UnsupportedOperationException("signature only");
    }

    protected abstract Map<String, Object> getArgumentsInternal();

    public Object getArgumentValue(String argumentName) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isUnmodifiedArguments() {
        throw new UnsupportedOperationException("signature only");
    }
}
