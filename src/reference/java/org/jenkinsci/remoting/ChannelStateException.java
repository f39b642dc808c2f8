package org.jenkinsci.remoting;

import hudson.remoting.Channel;
import java.io.IOException;

@SuppressWarnings("serial")
public class ChannelStateException extends IOException {

    public ChannelStateException(Channel channel, String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public ChannelStateException(Channel channel, String message, Throwable cause) {
        throw new UnsupportedOperationException("signature only");
    }
}
