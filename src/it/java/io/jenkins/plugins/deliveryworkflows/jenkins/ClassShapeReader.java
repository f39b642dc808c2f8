package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads a {@link ClassShape} from the bytes of a class file, loading nothing. */
final class ClassShapeReader extends ClassVisitor {

    private final Map<String, MemberShape> members = new LinkedHashMap<>();
    private final Set<String> bridges = new LinkedHashSet<>();
    private final Set<String> targets = new TreeSet<>();
    private String name;
    private int flags;
    private String superclass;
    private List<String> interfaces;
    private String retention = "CLASS";

    private ClassShapeReader() {
        super(Opcodes.ASM9);
    }

    static ClassShape read(byte[] bytes) {
        ClassShapeReader reader = new ClassShapeReader();
        new ClassReader(bytes)
                .accept(
                        reader,
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassShape(
                reader.name,
                reader.flags,
                reader.superclass,
                reader.interfaces,
                reader.members,
                reader.bridges,
                reader.retention,
                reader.targets);
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            String signature,
            String superName,
            String[] interfaceNames) {
        name = internalName;
        flags = access & ~Opcodes.ACC_SUPER;
        superclass = superName;
        interfaces = List.of(interfaceNames);
    }

    @Override
    public void visitInnerClass(String inner, String outer, String simpleName, int access) {
        if (inner.equals(name)) {
            flags = access;
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return switch (descriptor) {
            case "Ljava/lang/annotation/Retention;" -> new EnumValues(value -> retention = value);
            case "Ljava/lang/annotation/Target;" -> new EnumValues(targets::add);
            default -> null;
        };
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String type, String signature, Object constant) {
        if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
            members.put(field, MemberShape.field(field, type, access, constant));
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        if ((access & Opcodes.ACC_SYNTHETIC) != 0 || method.equals("<clinit>")) {
            bridges.add(method + descriptor);
            return null;
        }
        Set<String> thrown = exceptions == null ? Set.of() : new TreeSet<>(List.of(exceptions));
        MemberShape shape = MemberShape.method(method, descriptor, access, thrown);
        members.put(shape.name(), shape);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotationDefault() {
                members.put(shape.name(), shape.withDefault());
                return null;
            }
        };
    }
}
