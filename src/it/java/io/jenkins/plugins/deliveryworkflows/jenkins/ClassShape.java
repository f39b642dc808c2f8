package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * A type as its class file declares it: what code compiled against it depends on.
 *
 * @param name the internal name
 * @param flags the access flags; of a nested type those that its source gives it
 * @param superclass the internal name of the superclass, null for {@code java.lang.Object}
 * @param interfaces the internal names of the direct interfaces
 * @param members what it declares, without what the compiler made, by {@link MemberShape#name}
 * @param bridges names of the methods that the compiler made to implement inherited ones
 * @param retention the retention of an annotation type, CLASS where none is written
 * @param targets the targets of an annotation type, empty where none are written
 */
record ClassShape(
        String name,
        int flags,
        String superclass,
        List<String> interfaces,
        Map<String, MemberShape> members,
        Set<String> bridges,
        String retention,
        Set<String> targets) {

    boolean isInterface() {
        return (flags & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isEnum() {
        return (flags & Opcodes.ACC_ENUM) != 0;
    }

    boolean isAnnotation() {
        return (flags & Opcodes.ACC_ANNOTATION) != 0;
    }

    List<String> supertypes() {
        List<String> all = new ArrayList<>(interfaces);
        if (superclass != null) {
            all.add(superclass);
        }
        return all;
    }
}
