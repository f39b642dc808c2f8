package hudson.util;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collection;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

@SuppressWarnings("serial")
public abstract class FormValidation extends IOException implements HttpResponse {

    public static FormValidation error(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation warning(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation ok(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation ok() {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation error(String format, Object... args) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation warning(String format, Object... args) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation ok(String format, Object... args) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation error(Throwable e, String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation warning(Throwable e, String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation error(Throwable e, String format, Object... args) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation warning(Throwable e, String format, Object... args) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation aggregate(Collection<FormValidation> validations) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation errorWithMarkup(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation warningWithMarkup(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation okWithMarkup(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation respond(Kind kind, String html) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation validateNonNegativeInteger(String value) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation validatePositiveInteger(String value) {
        throw new UnsupportedOperationException("signature only");
    }

    public static FormValidation validateRequired(String value) {
        throw new UnsupportedOperationException("signature only");
    }

    public final Kind kind;

    @Override
    public void generateResponse(StaplerRequest2 req, StaplerResponse2 rsp, Object node)
            throws IOException, ServletException {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract String renderHtml();

    protected void respond(StaplerResponse2 rsp, String html) throws IOException, ServletException {
        throw new UnsupportedOperationException("signature only");
    }

    private FormValidation() {
        throw new UnsupportedOperationException("signature only");
    }

    public enum Kind {
        OK,
        WARNING,
        ERROR;
    }
}
