package org.jenkinsci.plugins.workflow.steps;

@SuppressWarnings("serial")
public class MissingContextVariableException extends Exception {

    public MissingContextVariableException(Class<?> type, StepDescriptor d) {
        throw new UnsupportedOperationException("signature only");
    }

    public Class<?> getType() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getMessage() {
        throw new UnsupportedOperationException("signature only");
    }
}
