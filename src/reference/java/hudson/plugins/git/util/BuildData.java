package hudson.plugins.git.util;

import hudson.model.Action;
import hudson.plugins.git.Revision;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

@SuppressWarnings("serial")
public class BuildData implements Action, Serializable, Cloneable {

    public Build lastBuild;

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getIconFileName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getUrlName() {
        throw new UnsupportedOperationException("signature only");
    }

    public Revision getLastBuiltRevision() {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, Build> getBuildsByBranchName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getScmName() {
        throw new UnsupportedOperationException("signature only");
    }

    public Set<String> getRemoteUrls() {
        throw new UnsupportedOperationException("signature only");
    }

    private BuildData() {
        throw new UnsupportedOperationException("signature only");
    }
}
