package org.jenkinsci.plugins.workflow.steps;

@SuppressWarnings("serial")
public class SynchronousResumeNotSupportedException extends Exception {

    private SynchronousResumeNotSupportedException() {
        throw new UnsupportedOperationException("signature only");
    }
}
