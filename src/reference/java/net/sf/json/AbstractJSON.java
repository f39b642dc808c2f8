package net.sf.json;

import java.io.IOException;
import java.io.Writer;

@SuppressWarnings("serial")
abstract class AbstractJSON implements JSON {

    @Override
    public final Writer write(Writer writer) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public final Writer writeCanonical(Writer writer) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }
}
