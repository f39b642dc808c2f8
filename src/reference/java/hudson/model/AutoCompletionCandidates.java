package hudson.model;

import java.util.List;
import org.kohsuke.stapler.HttpResponse;

public class AutoCompletionCandidates implements HttpResponse {

    public AutoCompletionCandidates add(String v) {
        throw new UnsupportedOperationException("signature only");
    }

    public AutoCompletionCandidates add(String... v) {
        throw new UnsupportedOperationException("signature only");
    }

    public List<String> getValues() {
        throw new UnsupportedOperationException("signature only");
    }
}
