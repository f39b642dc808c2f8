package hudson.plugins.git;

import org.eclipse.jgit.lib.ObjectId;

@SuppressWarnings("serial")
public class Branch extends GitObject {

    public Branch(String name, ObjectId sha1) {
        super(null, null);
        throw new UnsupportedOperationException("signature only");
    }
}
