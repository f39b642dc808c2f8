package hudson.tasks.junit;

import java.io.Serializable;
import java.util.List;

@SuppressWarnings("serial")
public final class SuiteResult implements Serializable {

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getFile() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<CaseResult> getCases() {
        throw new UnsupportedOperationException("signature only");
    }

    private SuiteResult() {
        throw new UnsupportedOperationException("signature only");
    }
}
