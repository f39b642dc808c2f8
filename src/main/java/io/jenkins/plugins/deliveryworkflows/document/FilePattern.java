package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;
import java.util.regex.Pattern;

/**
 * Which paths a pack means by one entry: {@code docs/requirements/{feature}/Risks.md}.
 *
 * <p>A placeholder stands for a name that a user may give, {@code {number}} for four digits or
 * more, {@code **} for everything below a folder.
 *
 * @param prefix what every such path begins with; most paths of a workspace are told by it alone
 * @param rest what follows the prefix
 */
record FilePattern(String prefix, Pattern rest) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,9}");

    static FilePattern of(String entry) {
        int end = entry.length();
        for (String special : new String[] {"{", "**"}) {
            int at = entry.indexOf(special);
            end = at < 0 ? end : Math.min(end, at);
        }
        return new FilePattern(entry.substring(0, end), rest(entry.substring(end)));
    }

    boolean matches(String path) {
        return path.startsWith(prefix)
                && rest.matcher(path).region(prefix.length(), path.length()).matches();
    }

    private static Pattern rest(String entry) {
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < entry.length(); ) {
            if (entry.startsWith("**", at)) {
                pattern.append(".+");
                at += 2;
            } else if (entry.charAt(at) == '{') {
                int end = entry.indexOf('}', at) + 1;
                boolean number = entry.substring(at, end).equals("{number}");
                pattern.append(number ? NUMBER : SafeName.PATTERN);
                at = end;
            } else {
                pattern.append(Pattern.quote(entry.substring(at, at + 1)));
                at++;
            }
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }
}
