package org.kohsuke.stapler;

import jakarta.servlet.http.HttpServlet;

@SuppressWarnings("serial")
public class Stapler extends HttpServlet {

    public static StaplerRequest2 getCurrentRequest2() {
        throw new UnsupportedOperationException("signature only");
    }

    public static StaplerResponse2 getCurrentResponse2() {
        throw new UnsupportedOperationException("signature only");
    }
}
