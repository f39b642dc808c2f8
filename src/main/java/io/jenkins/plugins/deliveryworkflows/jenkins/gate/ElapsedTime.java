package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import java.time.Duration;

/** Says how long ago something was, in the largest unit that it fills. */
final class ElapsedTime {

    private ElapsedTime() {}

    static String of(Duration age) {
        if (age.toDays() > 0) {
            return Messages.days(age.toDays());
        }
        return age.toHours() > 0
                ? Messages.hours(age.toHours())
                : Messages.minutes(Math.max(0, age.toMinutes()));
    }
}
