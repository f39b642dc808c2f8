package hudson;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;

public class Util {

    public static String getDigestOf(InputStream source) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public static String getDigestOf(String text) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String getDigestOf(File file) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public static String toHexString(byte[] data, int start, int len) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String toHexString(byte[] bytes) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String getTimeSpanString(long duration) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String encode(String s) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String rawEncode(String s) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String escape(String text) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String xmlEscape(String text) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String fixNull(String s) {
        throw new UnsupportedOperationException("signature only");
    }

    public static <T> T fixNull(T s, T defaultValue) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String fixEmpty(String s) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String fixEmptyAndTrim(String s) {
        throw new UnsupportedOperationException("signature only");
    }

    public static <T> List<T> fixNull(List<T> l) {
        throw new UnsupportedOperationException("signature only");
    }

    public static <T> Set<T> fixNull(Set<T> l) {
        throw new UnsupportedOperationException("signature only");
    }

    public static <T> Collection<T> fixNull(Collection<T> l) {
        throw new UnsupportedOperationException("signature only");
    }

    public static <T> Iterable<T> fixNull(Iterable<T> l) {
        throw new UnsupportedOperationException("signature only");
    }

    public static boolean isSafeToRedirectTo(String uri) {
        throw new UnsupportedOperationException("signature only");
    }
}
