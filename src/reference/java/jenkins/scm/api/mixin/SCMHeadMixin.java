package jenkins.scm.api.mixin;

import java.io.Serializable;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;

public interface SCMHeadMixin extends Comparable<SCMHead>, Serializable {

    String getName();

    SCMHeadOrigin getOrigin();
}
