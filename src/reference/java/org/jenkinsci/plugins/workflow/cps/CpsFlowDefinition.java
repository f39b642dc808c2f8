package org.jenkinsci.plugins.workflow.cps;

import hudson.model.Descriptor;
import org.jenkinsci.plugins.workflow.flow.FlowDefinition;

public class CpsFlowDefinition extends FlowDefinition {

    public CpsFlowDefinition(String script, boolean sandbox) throws Descriptor.FormException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getScript() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isSandbox() {
        throw new UnsupportedOperationException("signature only");
    }
}
