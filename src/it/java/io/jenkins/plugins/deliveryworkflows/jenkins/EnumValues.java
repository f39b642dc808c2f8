package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** Hands on the names of the enum constants that an annotation holds, alone or in an array. */
final class EnumValues extends AnnotationVisitor {

    private final Consumer<String> sink;

    EnumValues(Consumer<String> sink) {
        super(Opcodes.ASM9);
        this.sink = sink;
    }

    @Override
    public void visitEnum(String member, String descriptor, String value) {
        sink.accept(value);
    }

    @Override
    public AnnotationVisitor visitArray(String member) {
        return this;
    }
}
