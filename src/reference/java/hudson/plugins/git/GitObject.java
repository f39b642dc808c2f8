package hudson.plugins.git;

import java.io.Serializable;
import org.eclipse.jgit.lib.ObjectId;

@SuppressWarnings("serial")
public class GitObject implements Serializable {

    public GitObject(String name, ObjectId sha1) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }
}
