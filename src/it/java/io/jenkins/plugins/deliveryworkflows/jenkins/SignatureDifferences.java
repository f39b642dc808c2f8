package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** Tells where a type of the reference says something else than the real type of its name. */
final class SignatureDifferences {

    private static final int KIND =
            Opcodes.ACC_PUBLIC
                    | Opcodes.ACC_PROTECTED
                    | Opcodes.ACC_PRIVATE
                    | Opcodes.ACC_STATIC
                    | Opcodes.ACC_INTERFACE
                    | Opcodes.ACC_ANNOTATION
                    | Opcodes.ACC_ENUM
                    | Opcodes.ACC_RECORD;

    private final ClassPath reference;
    private final ClassPath real;
    private final Set<String> received;

    /**
     * @param received internal names of types that are only received, never extended: their
     *     abstract members may be left out
     */
    SignatureDifferences(ClassPath reference, ClassPath real, Set<String> received) {
        this.reference = reference;
        this.real = real;
        this.received = received;
    }

    List<String> of(String internalName) {
        ClassShape ours = reference.find(internalName).orElseThrow();
        Optional<ClassShape> theirs = real.find(internalName);
        if (theirs.isEmpty()) {
            return List.of(internalName + " doesn't exist");
        }
        List<String> found = new ArrayList<>();
        compareTypes(ours, theirs.get(), found);
        Map<String, ClassShape> hierarchy = real.hierarchy(internalName);
        for (String supertype : ours.supertypes()) {
            if (!hierarchy.containsKey(supertype) && real.find(supertype).isPresent()) {
                found.add(internalName + " isn't a " + supertype);
            }
        }
        for (MemberShape member : ours.members().values()) {
            if (!member.isPrivate()) {
                compareMember(internalName, member, hierarchy, found);
            }
        }
        if (!ours.isEnum() && !received.contains(internalName)) {
            compareAbstractMembers(internalName, found);
        }
        return found;
    }

    private static void compareTypes(ClassShape ours, ClassShape theirs, List<String> found) {
        int kind = ours.isEnum() ? KIND : KIND | Opcodes.ACC_ABSTRACT | Opcodes.ACC_FINAL;
        if ((ours.flags() & kind) != (theirs.flags() & kind)) {
            found.add(ours.name() + " really is " + flags(theirs.flags() & kind));
        }
        if (ours.isAnnotation() && !ours.retention().equals(theirs.retention())) {
            found.add(ours.name() + " has retention " + theirs.retention());
        }
        if (ours.isAnnotation() && !ours.targets().equals(theirs.targets())) {
            found.add(ours.name() + " has targets " + theirs.targets());
        }
    }

    private static void compareMember(
            String type, MemberShape ours, Map<String, ClassShape> hierarchy, List<String> found) {
        String label = type + " " + ours.name();
        MemberShape theirs = declared(ours, hierarchy);
        if (theirs == null) {
            found.add(label + " doesn't exist");
            return;
        }
        if (!ours.type().equals(theirs.type())) {
            found.add(label + " has type " + theirs.type());
        }
        if (ours.flags() != theirs.flags()) {
            found.add(label + " really is " + flags(theirs.flags()));
        }
        if (!ours.exceptions().equals(theirs.exceptions())) {
            found.add(label + " really throws " + theirs.exceptions());
        }
        if (!Objects.equals(ours.constant(), theirs.constant())) {
            found.add(label + " has another constant value");
        }
        if (ours.defaulted() != theirs.defaulted()) {
            found.add(label + (theirs.defaulted() ? " has a default" : " has no default"));
        }
    }

    private static MemberShape declared(MemberShape member, Map<String, ClassShape> hierarchy) {
        for (ClassShape type : hierarchy.values()) {
            MemberShape theirs = type.members().get(member.name());
            if (theirs != null) {
                return theirs;
            }
            if (member.name().startsWith("<init>")) {
                return null;
            }
        }
        return null;
    }

    private void compareAbstractMembers(String type, List<String> found) {
        Set<String> missing = new TreeSet<>(AbstractMembers.of(type, real));
        missing.removeAll(AbstractMembers.of(type, reference));
        missing.forEach(name -> found.add(type + " lacks the abstract " + name));
    }

    private static String flags(int flags) {
        return "0x" + Integer.toHexString(flags) + " [" + Modifier.toString(flags) + "]";
    }
}
