package hudson.remoting;

@SuppressWarnings("serial")
class RemotingSystemException extends RuntimeException {

    RemotingSystemException(Throwable cause) {
        throw new UnsupportedOperationException("signature only");
    }

    RemotingSystemException(String message, Throwable cause) {
        throw new UnsupportedOperationException("signature only");
    }
}
