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
    private final Set<Reference> found = new TreeSet<>();

    private ConstantPoolReferences(byte[] classFile) {
        reader = new ClassReader(classFile);
        buffer = new char[reader.getMaxStringLength()];
    }

    static Set<Reference> of(byte[] classFile) {
        return new ConstantPoolReferences(classFile).collect();
    }

    private Set<Reference> collect() {
        for (int index = 1; index < reader.getItemCount(); index++) {
            int offset = reader.getItem(index);
            if (offset == 0) {
                continue;
            }
            switch (reader.readByte(offset - 1)) {
                case CLASS -> add(reader.readUTF8(offset, buffer), "");
                case FIELD -> addMember(offset, false);
                case METHOD, INTERFACE_METHOD -> addMember(offset, true);
                default -> {
                    // numbers, texts and parts of the entries above link to nothing themselves
                }
            }
        }
        return found;
    }

    private void addMember(int offset, boolean method) {
        int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
        String name = reader.readUTF8(nameAndType, buffer);
        String descriptor = method ? reader.readUTF8(nameAndType + 2, buffer) : "";
        add(reader.readClass(offset, buffer), name + descriptor);
    }

    /** An array stands for the type of its elements; what it declares is the machine's own. */
    private void add(String owner, String member) {
        Type type = Type.getObjectType(owner);
        if (type.getSort() == Type.OBJECT) {
            found.add(new Reference(owner, member));
        } else if (type.getElementType().getSort() == Type.OBJECT) {
            found.add(new Reference(type.getElementType().getInternalName(), ""));
        }
    }
}
