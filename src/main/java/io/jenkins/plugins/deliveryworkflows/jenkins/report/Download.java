package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import java.io.IOException;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/**
 * A file to be saved; no browser shows it as a page of Jenkins.
 *
 * @param name safe in a header
 * @param type media type of UTF-8 text
 */
record Download(String name, String type, byte[] content) implements HttpResponse {

    @Override
    public void generateResponse(StaplerRequest2 request, StaplerResponse2 response, Object node)
            throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
