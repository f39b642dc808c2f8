package jenkins.security;

import hudson.remoting.Callable;
import org.jenkinsci.remoting.RoleChecker;

@SuppressWarnings("serial")
public abstract class SlaveToMasterCallable<V, T extends Throwable> implements Callable<V, T> {

    @Override
    public void checkRoles(RoleChecker checker) throws SecurityException {
        throw new UnsupportedOperationException("signature only");
    }
}
