package hudson.model;

import java.io.Serializable;
import org.jvnet.localizer.Localizable;

@SuppressWarnings("serial")
public class HealthReport implements Serializable, Comparable<HealthReport> {

    public HealthReport(int score, String iconUrl, Localizable description) {
        throw new UnsupportedOperationException("signature only");
    }

    public HealthReport(int score, Localizable description) {
        throw new UnsupportedOperationException("signature only");
    }

    public int getScore() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getIconClassName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int compareTo(HealthReport o) {
        throw new UnsupportedOperationException("signature only");
    }

    public static HealthReport min(HealthReport a, HealthReport b) {
        throw new UnsupportedOperationException("signature only");
    }
}
