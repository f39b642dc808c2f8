package org.jenkinsci.plugins.workflow.cps;

import hudson.scm.SCM;
import org.jenkinsci.plugins.workflow.flow.FlowDefinition;

public class CpsScmFlowDefinition extends FlowDefinition {

    public CpsScmFlowDefinition(SCM scm, String scriptPath) {
        throw new UnsupportedOperationException("signature only");
    }

    public SCM getScm() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getScriptPath() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isLightweight() {
        throw new UnsupportedOperationException("signature only");
    }
}
