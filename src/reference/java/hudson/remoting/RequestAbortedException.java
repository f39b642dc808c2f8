package hudson.remoting;

@SuppressWarnings("serial")
public class RequestAbortedException extends RemotingSystemException {

    public RequestAbortedException(Throwable cause) {
        super((Throwable) null);
        throw new UnsupportedOperationException("signature only");
    }
}
