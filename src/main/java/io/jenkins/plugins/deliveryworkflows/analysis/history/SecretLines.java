package io.jenkins.plugins.deliveryworkflows.analysis.history;

import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import io.jenkins.plugins.deliveryworkflows.facts.rules.Rule;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes away the lines of commit messages that hold a secret: documents go further than history.
 */
final class SecretLines {

    private static final String WITHHELD = "(withheld: it holds a secret)";
    private static final String NO_FILE = "message.txt";

    private SecretLines() {}

    static List<CommitMessage> withheld(List<CommitMessage> messages) {
        StringBuilder text = new StringBuilder();
        messages.forEach(
                each -> text.append(each.subject()).append('\n').append(each.body()).append('\n'));
        Set<Integer> secret =
                new RuleScan()
                        .detect(NO_FILE, text.toString(), Rule::isSecret).stream()
                                .map(Detection::line)
                                .collect(Collectors.toSet());
        if (secret.isEmpty()) {
            return messages;
        }
        List<CommitMessage> withheld = new ArrayList<>();
        int line = 1;
        for (CommitMessage message : messages) {
            String subject = secret.contains(line) ? WITHHELD : message.subject();
            line++;
            List<String> body = new ArrayList<>();
            for (String each : message.body().split("\n", -1)) {
                if (!secret.contains(line++)) {
                    body.add(each);
                }
            }
            withheld.add(
                    new CommitMessage(subject, String.join("\n", body), message.pullRequest()));
        }
        return withheld;
    }
}
