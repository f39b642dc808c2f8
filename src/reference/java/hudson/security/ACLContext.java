package hudson.security;

import org.springframework.security.core.context.SecurityContext;

public class ACLContext implements AutoCloseable {

    public SecurityContext getPreviousContext2() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("signature only");
    }

    private ACLContext() {
        throw new UnsupportedOperationException("signature only");
    }
}
