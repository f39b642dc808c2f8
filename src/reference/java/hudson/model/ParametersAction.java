package hudson.model;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import jenkins.model.RunAction2;

public class ParametersAction implements RunAction2, Iterable<ParameterValue> {

    public ParametersAction(List<ParameterValue> parameters) {
        throw new UnsupportedOperationException("signature only");
    }

    public ParametersAction(
            List<ParameterValue> parameters, Collection<String> additionalSafeParameters) {
        throw new UnsupportedOperationException("signature only");
    }

    public ParametersAction(ParameterValue... parameters) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Iterator<ParameterValue> iterator() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<ParameterValue> getParameters() {
        throw new UnsupportedOperationException("signature only");
    }

    public ParameterValue getParameter(String name) {
        throw new UnsupportedOperationException("signature only");
    }

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

    @Override
    public void onAttached(Run<?, ?> r) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onLoad(Run<?, ?> r) {
        throw new UnsupportedOperationException("signature only");
    }
}
