package jenkins;

import jenkins.agents.ControllerToAgentFileCallable;

@SuppressWarnings("serial")
public abstract class MasterToSlaveFileCallable<T> implements ControllerToAgentFileCallable<T> {}
