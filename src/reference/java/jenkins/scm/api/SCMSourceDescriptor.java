package jenkins.scm.api;

import hudson.model.Descriptor;

public abstract class SCMSourceDescriptor extends Descriptor<SCMSource> {}
