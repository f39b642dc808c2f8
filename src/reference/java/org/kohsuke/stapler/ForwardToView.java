package org.kohsuke.stapler;

@SuppressWarnings("serial")
public class ForwardToView extends RuntimeException implements HttpResponse {

    public ForwardToView(Object it, String view) {
        throw new UnsupportedOperationException("signature only");
    }
}
