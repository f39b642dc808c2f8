package io.jenkins.plugins.deliveryworkflows.engine.sample;

import java.util.List;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * One commit of the sample's history.
 *
 * @param folder where the resources of its files lie
 * @param author who made it and when; committer too
 * @param files paths that it adds or replaces
 * @param tag the tag that it carries, or empty
 */
record SampleCommit(
        String folder, PersonIdent author, String message, List<String> files, String tag) {

    SampleCommit {
        files = List.copyOf(files);
    }
}
