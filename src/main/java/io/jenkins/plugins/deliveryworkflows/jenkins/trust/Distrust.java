package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import java.util.Arrays;
import java.util.Locale;

/** Why a gate should not rely on a build's reports. */
public enum Distrust {
    /** The sources come from another repository than the one that Jenkins was given. */
    FORK,
    CHANGE_REQUEST,
    /** A person changed the Pipeline's script for this build alone, or ran a part of it again. */
    REPLAY,
    /** The Jenkinsfile isn't taken from the revision that was built. */
    UNTRUSTED_REVISION,
    UNKNOWN_COMMIT,
    /** The report was judged by other control files than those that hold. */
    OTHER_RULES,
    /** The report isn't about the commit that Jenkins recorded. */
    OTHER_COMMIT,
    /** There are control files, but they could not be read this time. */
    UNREAD_CONTROL_FILES;

    /** Stable, for programs and for the build's record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence for a code. One that a newer version wrote is shown as it is. */
    public static String sentence(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(Messages::distrust)
                .orElseGet(() -> Messages.unknownDistrust(code));
    }
}
