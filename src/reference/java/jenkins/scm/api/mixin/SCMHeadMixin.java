package jenkins.scm.api.mixin;

import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;

import java.io.Serializable;

public interface SCMHeadMixin extends Comparable<SCMHead>, Serializable {

    String getName();

    SCMHeadOrigin getOrigin();
}
