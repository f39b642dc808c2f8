package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Name;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Text;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What names stand for where a statement runs; immutable, and too small for what a hostile script
 * would pile up.
 */
final class Bindings {

    private static final int MAX_NAMES = 500;
    private static final int MAX_TEXT = 300;

    private final Map<String, Expression> values;

    Bindings(Map<String, Expression> values) {
        this.values = values;
    }

    Bindings with(String name, Optional<Expression> value) {
        if (value.isEmpty() || values.size() >= MAX_NAMES) {
            return this;
        }
        Map<String, Expression> more = new HashMap<>(values);
        more.put(name, of(value.get()));
        return new Bindings(more);
    }

    /** What a loop's variable stands for; of several, each for its element of the item. */
    Bindings looping(String target, Expression item) {
        String bare = target.replace("(", "").replace(")", "");
        String[] names = bare.split(",", -1);
        if (names.length == 1 || !(item instanceof Items elements)) {
            return with(target, Optional.of(item));
        }
        Bindings bound = this;
        for (int i = 0; i < Math.min(names.length, elements.items().size()); i++) {
            bound = bound.with(names[i].strip(), Optional.of(elements.items().get(i)));
        }
        return bound;
    }

    Bindings calling(FunctionDefinition function, Call call) {
        Bindings bound = this;
        for (int i = 0; i < function.parameters().size(); i++) {
            String name = function.parameters().get(i).name();
            bound = bound.with(name, call.argument(i, name));
        }
        return bound;
    }

    /** The value of a name, a text with such values put in, anything else as it is. */
    Expression of(Expression expression) {
        if (expression instanceof Name name) {
            return values.getOrDefault(name.id(), name);
        }
        if (expression instanceof Text text && expression.text().isEmpty()) {
            List<TextPart> parts = text.parts().stream().map(this::of).toList();
            return TextPart.written(parts).length() > MAX_TEXT ? expression : new Text(parts);
        }
        return expression instanceof Operation sum && isTextSum(sum)
                ? of(new Text(TextPart.of(sum)))
                : expression;
    }

    private static boolean isTextSum(Operation sum) {
        return sum.operators().stream().allMatch("+"::equals)
                && sum.operands().stream().anyMatch(Text.class::isInstance);
    }

    private TextPart of(TextPart part) {
        Expression value = values.get(part.name());
        return value == null ? part : value.text().map(TextPart::literal).orElse(part);
    }
}
