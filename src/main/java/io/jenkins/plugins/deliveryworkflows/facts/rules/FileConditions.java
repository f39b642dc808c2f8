package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.google.re2j.Matcher;
import java.util.Optional;

/**
 * What the rest of a file decides about the matches in it.
 *
 * @param only no finding unless the file has this
 * @param unless no finding where the file has this
 * @param until the file is looked at up to here: what follows takes back, as the second half of a
 *     migration does
 * @param once whether the first finding of a file speaks for all
 */
record FileConditions(
        Optional<LinearPattern> only,
        Optional<FilledPattern> unless,
        Optional<LinearPattern> until,
        boolean once) {

    /** The part of a text that is looked at; empty where the text isn't meant at all. */
    String seen(String text) {
        if (only.isPresent() && !only.get().in(text).find()) {
            return "";
        }
        if (until.isEmpty()) {
            return text;
        }
        Matcher end = until.get().in(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    int most(int most) {
        return once ? 1 : most;
    }
}
