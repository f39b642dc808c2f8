package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.List;

/**
 * Where a pattern is tried at all.
 *
 * @param keywords literals, of which one is near every match, in whatever case
 * @param reach how near
 * @param needs what every match has besides; empty where nothing more is known
 */
record Trigger(List<String> keywords, Reach reach, String needs) {

    Trigger {
        keywords = List.copyOf(keywords);
    }
}
