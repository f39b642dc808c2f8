package hudson.model;

import hudson.EnvVars;
import hudson.remoting.VirtualChannel;
import hudson.security.AccessControlled;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.Future;
import java.util.logging.LogRecord;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

public abstract class Computer extends Actionable implements AccessControlled, StaplerProxy {

    public abstract VirtualChannel getChannel();

    public abstract Charset getDefaultCharset();

    public abstract List<LogRecord> getLogRecords() throws IOException, InterruptedException;

    public abstract void doLaunchSlaveAgent(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException;

    protected abstract Future<?> _connect(boolean forceReconnect);

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract Boolean isUnix();

    public Node getNode() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isOffline() {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean isOnline() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getSearchUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    public EnvVars getEnvironment() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getHostName() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object getTarget() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Computer currentComputer() {
        throw new UnsupportedOperationException("signature only");
    }

    private Computer() {
        throw new UnsupportedOperationException("signature only");
    }
}
