package hudson.plugins.git;

import hudson.scm.SCM;
import java.io.Serializable;

@SuppressWarnings("serial")
public abstract class GitSCMBackwardCompatibility extends SCM implements Serializable {}
