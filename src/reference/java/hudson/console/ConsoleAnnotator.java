package hudson.console;

import hudson.MarkupText;
import java.io.Serializable;

@SuppressWarnings("serial")
public abstract class ConsoleAnnotator<T> implements Serializable {

    public abstract ConsoleAnnotator<T> annotate(T context, MarkupText text);
}
