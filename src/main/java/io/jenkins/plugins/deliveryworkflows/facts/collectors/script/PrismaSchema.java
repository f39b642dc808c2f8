package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptVariableCollector.Used;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the variables that a Prisma schema takes its connections from; it knows no defaults. */
final class PrismaSchema {

    private static final Pattern READ =
            Pattern.compile("\\benv\\s{0,20}\\(\\s{0,20}\"([A-Za-z_]\\w{0,127})\"\\s{0,20}\\)");

    private PrismaSchema() {}

    static boolean isNamed(SourceFile file) {
        return file.hasExtension("prisma") && !file.isTest();
    }

    static List<Used> variables(SourceText text) {
        String code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.C_LIKE);
        Map<String, Used> found = new LinkedHashMap<>();
        Matcher read = READ.matcher(code);
        while (read.find()) {
            String name = read.group(1);
            found.putIfAbsent(name, new Used(name, false, text.lineOf(read.start())));
        }
        return List.copyOf(found.values());
    }
}
