package hudson.model;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

public abstract class AbstractModelObject implements ModelObject {

    protected final void sendError(Exception e, StaplerRequest2 req, StaplerResponse2 rsp)
            throws ServletException, IOException {
        throw new UnsupportedOperationException("signature only");
    }

    protected final void sendError(Exception e) throws ServletException, IOException {
        throw new UnsupportedOperationException("signature only");
    }

    protected final void sendError(String message, StaplerRequest2 req, StaplerResponse2 rsp)
            throws ServletException, IOException {
        throw new UnsupportedOperationException("signature only");
    }

    protected final void sendError(
            String message, StaplerRequest2 req, StaplerResponse2 rsp, boolean pre)
            throws ServletException, IOException {
        throw new UnsupportedOperationException("signature only");
    }

    protected final void sendError(String message) throws ServletException, IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getSearchName() {
        throw new UnsupportedOperationException("signature only");
    }
}
