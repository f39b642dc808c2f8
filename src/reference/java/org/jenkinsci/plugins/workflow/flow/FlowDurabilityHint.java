package org.jenkinsci.plugins.workflow.flow;

public enum FlowDurabilityHint {
    PERFORMANCE_OPTIMIZED,
    SURVIVABLE_NONATOMIC,
    MAX_SURVIVABILITY;

    public boolean isAtomicWrite() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isPersistWithEveryStep() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getTooltip() {
        throw new UnsupportedOperationException("signature only");
    }
}
