package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import java.util.List;

/**
 * The declarations of a Java or Kotlin file that a collector keeps.
 *
 * @param packageName empty for the default package
 * @param imports as written, without {@code import} and {@code static}
 * @param types nested ones too, called {@code Outer.Inner}; declarations outside of any type, which
 *     Kotlin has, belong to one without a name
 */
record JvmFile(String packageName, List<String> imports, List<JvmType> types) {

    JvmFile {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
    }
}
