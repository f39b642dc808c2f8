package hudson.console;

import hudson.MarkupText;

@SuppressWarnings({"rawtypes", "serial"})
public class HyperlinkNote extends ConsoleNote {

    public HyperlinkNote(String url, int length) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ConsoleAnnotator annotate(Object context, MarkupText text, int charPos) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String encodeTo(String url, String text) {
        throw new UnsupportedOperationException("signature only");
    }
}
