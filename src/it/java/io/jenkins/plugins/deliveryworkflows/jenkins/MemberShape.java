package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * A field, method or constructor as its class file declares it.
 *
 * @param name its name and, of a method, its erased descriptor behind it
 * @param type the erased type of a field, empty for a method
 * @param flags the access flags that callers and implementers notice
 * @param exceptions the internal names of what it declares to throw
 * @param constant the value that javac copies into callers, null if it copies none
 * @param defaulted whether it is an annotation's member with a default value
 */
record MemberShape(
        String name,
        String type,
        int flags,
        Set<String> exceptions,
        Object constant,
        boolean defaulted) {

    private static final int NOTICED =
            Opcodes.ACC_PUBLIC
                    | Opcodes.ACC_PROTECTED
                    | Opcodes.ACC_PRIVATE
                    | Opcodes.ACC_STATIC
                    | Opcodes.ACC_FINAL
                    | Opcodes.ACC_ABSTRACT
                    | Opcodes.ACC_VARARGS;

    static MemberShape field(String name, String type, int access, Object constant) {
        int noticed = access & NOTICED & ~Opcodes.ACC_VARARGS;
        return new MemberShape(name, type, noticed, Set.of(), constant, false);
    }

    static MemberShape method(String name, String descriptor, int access, Set<String> exceptions) {
        return new MemberShape(name + descriptor, "", access & NOTICED, exceptions, null, false);
    }

    MemberShape withDefault() {
        return new MemberShape(name, type, flags, exceptions, constant, true);
    }

    boolean isPrivate() {
        return (flags & Opcodes.ACC_PRIVATE) != 0;
    }

    boolean isAbstract() {
        return (flags & Opcodes.ACC_ABSTRACT) != 0;
    }
}
