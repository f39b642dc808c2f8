package hudson.model;

@SuppressWarnings("serial")
public class StringParameterValue extends ParameterValue {

    public String value;

    public StringParameterValue(String name, String value) {
        super((String) null, (String) null);
        throw new UnsupportedOperationException("signature only");
    }

    public StringParameterValue(String name, String value, String description) {
        super((String) null, (String) null);
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getValue() {
        throw new UnsupportedOperationException("signature only");
    }
}
