package hudson.tasks;

import jenkins.tasks.SimpleBuildStep;

@SuppressWarnings("unchecked")
public class ArtifactArchiver extends Recorder implements SimpleBuildStep {

    public ArtifactArchiver(String artifacts) {
        throw new UnsupportedOperationException("signature only");
    }

    public final void setAllowEmptyArchive(boolean allowEmptyArchive) {
        throw new UnsupportedOperationException("signature only");
    }
}
