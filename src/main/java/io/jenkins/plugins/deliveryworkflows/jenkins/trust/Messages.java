package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import org.jvnet.localizer.ResourceBundleHolder;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundleHolder TEXTS = ResourceBundleHolder.get(Messages.class);

    private Messages() {}

    static String distrust(Distrust reason) {
        return TEXTS.format("Distrust." + reason.name());
    }

    static String unknownDistrust(String code) {
        return TEXTS.format("Distrust.unknown", code);
    }

    static String controlFiles(String how) {
        return TEXTS.format("BuildTrusts.controlFiles", how);
    }

    static String unread(String revision, String why) {
        return TEXTS.format("BuildTrusts.unread", revision, why);
    }
}
