package hudson.plugins.git;

import hudson.model.AbstractDescribableImpl;
import java.io.Serializable;

@SuppressWarnings("serial")
public class BranchSpec extends AbstractDescribableImpl<BranchSpec> implements Serializable {

    public BranchSpec(String name) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }
}
