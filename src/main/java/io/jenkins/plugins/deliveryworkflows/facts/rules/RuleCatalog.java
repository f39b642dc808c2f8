package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules that the product has, those that know more of a place before those that know less. */
public final class RuleCatalog {

    private static final int DIGITS = 12;

    private final List<Rule> rules;
    private final Map<String, Rule> byId;

    private RuleCatalog(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.byId = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /** The rules that come with the product. */
    public static RuleCatalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /** Tells these rules from those of another version of the product; hexadecimal. */
    public static String version() {
        return RuleFiles.builtIn().digest().substring(0, DIGITS);
    }

    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Read once, and only where rules matter. */
    private static final class BuiltIn {
        static final RuleCatalog CATALOG = read();

        private static RuleCatalog read() {
            RuleReader reader = new RuleReader();
            RuleFiles files = RuleFiles.builtIn();
            List<Rule> rules = new ArrayList<>();
            for (String name : files.names()) {
                rules.addAll(reader.read(files.withoutExamples(name)));
            }
            return new RuleCatalog(rules);
        }
    }
}
