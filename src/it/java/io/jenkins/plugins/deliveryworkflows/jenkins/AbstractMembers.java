package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.util.Set;
import java.util.TreeSet;

/** What a type leaves to those who implement or extend it. */
final class AbstractMembers {

    private AbstractMembers() {}

    static Set<String> of(String internalName, ClassPath path) {
        Set<String> left = new TreeSet<>();
        Set<String> done = new TreeSet<>();
        for (ClassShape type : path.hierarchy(internalName).values()) {
            done.addAll(type.bridges());
            for (MemberShape member : type.members().values()) {
                (member.isAbstract() ? left : done).add(member.name());
            }
        }
        left.removeAll(done);
        return left;
    }
}
