package org.jenkinsci.plugins.workflow.cps.replay;

import hudson.model.Cause;
import hudson.model.Run;

public class ReplayCause extends Cause {

    public int getOriginalNumber() {
        throw new UnsupportedOperationException("signature only");
    }

    public Run<?, ?> getOriginal() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getShortDescription() {
        throw new UnsupportedOperationException("signature only");
    }

    private ReplayCause() {
        throw new UnsupportedOperationException("signature only");
    }
}
