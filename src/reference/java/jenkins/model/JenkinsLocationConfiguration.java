package jenkins.model;

import hudson.model.PersistentDescriptor;

public class JenkinsLocationConfiguration extends GlobalConfiguration
        implements PersistentDescriptor {

    public static JenkinsLocationConfiguration get() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void load() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setUrl(String jenkinsUrl) {
        throw new UnsupportedOperationException("signature only");
    }
}
