package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How bad it would be if a piece of untested code were wrong: by what it is about, how much there
 * is of it, and whether the team calls it critical.
 *
 * @param why phrases without a subject, the weightiest first
 */
record GapRisk(Severity severity, List<String> why) {

    static final String CRITICAL_PATH = "lies on a critical path of the policy";
    static final String LARGE = "is large";

    /**
     * @param fromNothing whether everything is new, so that to be changed says nothing
     * @param lessens whether a fault would be seen elsewhere too: there is a test, though it
     *     doesn't run what changed, or this only shows what others decide
     */
    static GapRisk of(
            Set<Sensitivity> sensitivities,
            SizeClass size,
            boolean critical,
            boolean fromNothing,
            boolean lessens) {
        List<String> why = new ArrayList<>();
        if (critical) {
            why.add(CRITICAL_PATH);
        }
        sensitivities.forEach(kind -> why.add(kind.effect()));
        if (size == SizeClass.LARGE) {
            why.add(LARGE);
        }
        Severity severity = severity(!sensitivities.isEmpty(), size, fromNothing);
        if (lessens && severity != Severity.LOW) {
            severity = severity == Severity.HIGH ? Severity.MEDIUM : Severity.LOW;
        }
        return new GapRisk(critical ? Severity.HIGH : severity, why);
    }

    private static Severity severity(boolean sensitive, SizeClass size, boolean fromNothing) {
        if (!sensitive) {
            return size == SizeClass.LARGE ? Severity.MEDIUM : Severity.LOW;
        }
        SizeClass high = fromNothing ? SizeClass.LARGE : SizeClass.MEDIUM;
        return size.compareTo(high) >= 0 ? Severity.HIGH : Severity.MEDIUM;
    }
}
