package hudson;

import java.io.File;
import java.io.IOException;

public final class XmlFile {

    public XmlFile(File file) {
        throw new UnsupportedOperationException("signature only");
    }

    public File getFile() {
        throw new UnsupportedOperationException("signature only");
    }

    public Object read() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public Object unmarshal(Object o) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public void write(Object o) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean exists() {
        throw new UnsupportedOperationException("signature only");
    }

    public void delete() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }
}
