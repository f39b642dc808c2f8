package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.ArrayList;
import java.util.List;

/** Reads what the first type of a Java, Kotlin or C# file implements or extends. */
final class Supertypes {

    private static final int LONGEST_HEAD = 500;

    private Supertypes() {}

    /** Simple names without type arguments; none in other languages. */
    static List<String> of(CodePath code, String text) {
        return switch (code.language()) {
            case JAVA -> in(text, code.stem(), " implements ", " extends ");
            case KOTLIN, CSHARP -> in(text, code.stem(), " : ", " : ");
            default -> List.of();
        };
    }

    private static List<String> in(String text, String stem, String sign, String otherSign) {
        int at = text.indexOf("class " + stem);
        int brace = at < 0 ? -1 : text.indexOf('{', at);
        if (brace < 0 || brace - at > LONGEST_HEAD) {
            return List.of();
        }
        String head = text.substring(at, brace).replace('\n', ' ');
        int first = head.indexOf(sign) < 0 ? head.indexOf(otherSign) : head.indexOf(sign);
        int other = head.indexOf(otherSign);
        int start = other < 0 ? first : Math.min(first, other);
        List<String> names = new ArrayList<>();
        if (start >= 0) {
            for (String word : head.substring(start).split("[^A-Za-z0-9_]+")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    names.add(word);
                }
            }
        }
        return names;
    }
}
