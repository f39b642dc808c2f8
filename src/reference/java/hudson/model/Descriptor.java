package hudson.model;

import hudson.XmlFile;
import hudson.security.Permission;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collection;
import jenkins.model.GlobalConfigurationCategory;
import net.sf.json.JSONObject;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

@SuppressWarnings({"rawtypes", "serial"})
public abstract class Descriptor<T extends Describable<T>> implements Saveable {

    public final Class<? extends T> clazz;

    protected Descriptor(Class<? extends T> clazz) {
        throw new UnsupportedOperationException("signature only");
    }

    protected Descriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getId() {
        throw new UnsupportedOperationException("signature only");
    }

    public Class<T> getT() {
        throw new UnsupportedOperationException("signature only");
    }

    public final String getDescriptorFullUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    public final String getJsonSafeClassName() {
        throw new UnsupportedOperationException("signature only");
    }

    public T newInstance(StaplerRequest2 req, JSONObject formData) throws FormException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getHelpFile() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getHelpFile(String fieldName) {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean isInstance(T instance) {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean isSubTypeOf(Class type) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean configure(StaplerRequest2 req, JSONObject json) throws FormException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getConfigPage() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getGlobalConfigPage() {
        throw new UnsupportedOperationException("signature only");
    }

    public GlobalConfigurationCategory getCategory() {
        throw new UnsupportedOperationException("signature only");
    }

    public Permission getRequiredGlobalConfigPagePermission() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() {
        throw new UnsupportedOperationException("signature only");
    }

    public void load() {
        throw new UnsupportedOperationException("signature only");
    }

    protected XmlFile getConfigFile() {
        throw new UnsupportedOperationException("signature only");
    }

    public static <T extends Descriptor> T findByDescribableClassName(
            Collection<? extends T> list, String className) {
        throw new UnsupportedOperationException("signature only");
    }

    public static final class FormException extends Exception implements HttpResponse {

        public FormException(String message, String formField) {
            throw new UnsupportedOperationException("signature only");
        }

        public FormException(String message, Throwable cause, String formField) {
            throw new UnsupportedOperationException("signature only");
        }

        public FormException(Throwable cause, String formField) {
            throw new UnsupportedOperationException("signature only");
        }

        public String getFormField() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public void generateResponse(StaplerRequest2 req, StaplerResponse2 rsp, Object node)
                throws IOException, ServletException {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
