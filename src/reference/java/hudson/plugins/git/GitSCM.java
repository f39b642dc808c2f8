package hudson.plugins.git;

import hudson.model.Run;
import hudson.plugins.git.util.BuildData;
import hudson.scm.ChangeLogParser;
import java.util.List;

@SuppressWarnings({"rawtypes", "serial"})
public class GitSCM extends GitSCMBackwardCompatibility {

    public List<BranchSpec> getBranches() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public BuildData getBuildData(Run build) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ChangeLogParser createChangeLogParser() {
        throw new UnsupportedOperationException("signature only");
    }

    private GitSCM() {
        throw new UnsupportedOperationException("signature only");
    }
}
