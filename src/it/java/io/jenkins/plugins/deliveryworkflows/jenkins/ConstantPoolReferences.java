package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/** Collects what the constant pool of a class file links to. */
final class ConstantPoolReferences {

    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;

    private final ClassReader reader;
    private final char[] buffer;

    private ConstantPoolReferences(byte[] classFile) {
        reader = new ClassReader(classFile);
        buffer = new char[reader.getMaxStringLength()];
    }

    static Set<Reference> of(byte[] classFile) {
        return new ConstantPoolReferences(classFile).collect();
    }

    private Set<Reference> collect() {
        Set<Reference> found = new TreeSet<>();
        for (int index = 1; index < reader.getItemCount(); index++) {
            int offset = reader.getItem(index);
            if (offset == 0) {
                continue;
            }
            switch (reader.readByte(offset - 1)) {
                case CLASS ->
                        found.add(new Reference(element(reader.readUTF8(offset, buffer)), ""));
                case FIELD -> found.add(member(offset, false));
                case METHOD, INTERFACE_METHOD -> found.add(member(offset, true));
                default -> {
                    // numbers, texts and parts of the entries above link to nothing themselves
                }
            }
        }
        return found;
    }

    private Reference member(int offset, boolean method) {
        int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
        String name = reader.readUTF8(nameAndType, buffer);
        String descriptor = method ? reader.readUTF8(nameAndType + 2, buffer) : "";
        return new Reference(element(reader.readClass(offset, buffer)), name + descriptor);
    }

    private static String element(String internalName) {
        Type type = Type.getObjectType(internalName);
        return type.getSort() == Type.ARRAY
                ? type.getElementType().getInternalName()
                : internalName;
    }
}
