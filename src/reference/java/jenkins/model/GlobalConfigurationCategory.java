package jenkins.model;

import hudson.ExtensionPoint;
import hudson.model.ModelObject;

public abstract class GlobalConfigurationCategory implements ExtensionPoint, ModelObject {

    public abstract String getShortDescription();

    public static <T extends GlobalConfigurationCategory> T get(Class<T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    public static class Unclassified extends GlobalConfigurationCategory {

        @Override
        public String getShortDescription() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public String getDisplayName() {
            throw new UnsupportedOperationException("signature only");
        }
    }

    public static class Security extends GlobalConfigurationCategory {

        @Override
        public String getShortDescription() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public String getDisplayName() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
