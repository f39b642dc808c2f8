package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

/**
 * How pnpm names a package: {@code /name/1.0_peer}, {@code /name@1.0(peer)} or {@code
 * name@1.0(peer)}, by the version of the lock file.
 *
 * @param name with its scope
 * @param version without what peers add; empty where the key has none
 */
record PnpmKey(String name, String version) {

    /** The key of what a project or package calls by this name in this version. */
    static String of(String name, String version) {
        // An alias has the whole key of what it stands for where others have a version.
        boolean alias =
                !version.isEmpty()
                        && !Character.isDigit(version.charAt(0))
                        && version.indexOf('@', 1) > 0
                        && version.indexOf(':') < 0;
        return alias || version.startsWith("/") ? version : name + "@" + version;
    }

    /** A key in the form that all versions share, without what its peers add. */
    static String withoutPeers(String key) {
        PnpmKey parsed = parse(key);
        return parsed.name + "@" + parsed.version;
    }

    static PnpmKey parse(String key) {
        int peers = key.indexOf('(');
        String plain = peers < 0 ? key : key.substring(0, peers);
        if (plain.startsWith("/")) {
            plain = plain.substring(1);
        }
        int end = plain.startsWith("@") ? plain.indexOf('/') + 1 : 0;
        while (end < plain.length() && plain.charAt(end) != '/' && plain.charAt(end) != '@') {
            end++;
        }
        String version = plain.substring(Math.min(plain.length(), end + 1));
        boolean number = !version.isEmpty() && Character.isDigit(version.charAt(0));
        int cut = number ? version.indexOf('_') : -1;
        return new PnpmKey(plain.substring(0, end), cut < 0 ? version : version.substring(0, cut));
    }
}
