package jenkins.security;

@SuppressWarnings("rawtypes")
public class HMACConfidentialKey extends ConfidentialKey {

    public HMACConfidentialKey(Class owner, String shortName) {
        super(null);
        throw new UnsupportedOperationException("signature only");
    }

    public synchronized byte[] mac(byte[] message) {
        throw new UnsupportedOperationException("signature only");
    }
}
