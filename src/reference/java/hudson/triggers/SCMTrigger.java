package hudson.triggers;

public class SCMTrigger {

    private SCMTrigger() {
        throw new UnsupportedOperationException("signature only");
    }
}
