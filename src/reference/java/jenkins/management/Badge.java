package jenkins.management;

public class Badge {

    public String getText() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getTooltip() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getSeverity() {
        throw new UnsupportedOperationException("signature only");
    }

    private Badge() {
        throw new UnsupportedOperationException("signature only");
    }
}
