package io.jenkins.plugins.deliveryworkflows.analysis.testing;

/** How much there is in a file, roughly: an inserted line seldom changes it. */
enum SizeClass {
    SMALL,
    MEDIUM,
    LARGE;

    private static final long MEDIUM_FROM = 1_500;
    private static final long LARGE_FROM = 10_000;

    static SizeClass of(long bytes) {
        if (bytes < MEDIUM_FROM) {
            return SMALL;
        }
        return bytes < LARGE_FROM ? MEDIUM : LARGE;
    }
}
