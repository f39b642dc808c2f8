package hudson.plugins.git;

import hudson.model.Run;
import hudson.plugins.git.util.BuildData;

@SuppressWarnings("rawtypes")
public class GitSCM {

    public String getKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public BuildData getBuildData(Run build) {
        throw new UnsupportedOperationException("signature only");
    }

    private GitSCM() {
        throw new UnsupportedOperationException("signature only");
    }
}
