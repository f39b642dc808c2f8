package hudson.remoting;

import org.jenkinsci.remoting.ChannelStateException;

@SuppressWarnings("serial")
public class ChannelClosedException extends ChannelStateException {

    public ChannelClosedException(Channel channel, Throwable cause) {
        super((Channel) null, (String) null);
        throw new UnsupportedOperationException("signature only");
    }

    public ChannelClosedException(Channel channel, String message, Throwable cause) {
        super((Channel) null, (String) null);
        throw new UnsupportedOperationException("signature only");
    }
}
