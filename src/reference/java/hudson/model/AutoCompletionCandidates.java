package hudson.model;

import java.util.List;
import org.kohsuke.stapler.HttpResponse;

@SuppressWarnings("rawtypes")
public class AutoCompletionCandidates implements HttpResponse {

    public static <T extends Item> AutoCompletionCandidates ofJobNames(
            Class<T> type, String value, Item self, ItemGroup container) {
        throw new UnsupportedOperationException("signature only");
    }

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
