package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.List;

/**
 * Where a pattern is tried at all.
 *
 * @param keywords literals, of which one is near every match, in whatever case
 * @param reach how near
 */
record Trigger(List<String> keywords, Reach reach) {

    Trigger {
        keywords = List.copyOf(keywords);
    }
}
