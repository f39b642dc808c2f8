package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.Locale;

/** The container's side of a port that a Compose file publishes, in short or long syntax. */
final class ComposePort {

    private ComposePort() {}

    /** {@code 8080}, {@code 53/udp} or {@code 3000-3005}; empty where nothing is said. */
    static String of(YamlNode port) {
        if (port.isMapping()) {
            return withProtocol(
                    known(port.get("target").text()), known(port.get("protocol").text()));
        }
        String written = known(port.text());
        int slash = written.indexOf('/');
        String numbers = slash < 0 ? written : written.substring(0, slash);
        return withProtocol(
                numbers.substring(numbers.lastIndexOf(':') + 1).strip(),
                slash < 0 ? "" : written.substring(slash + 1));
    }

    private static String known(String written) {
        return Interpolation.resolve(written, name -> null);
    }

    /** TCP is what every port is unless it says otherwise. */
    static String withProtocol(String port, String protocol) {
        return port.isEmpty() || protocol.isEmpty() || protocol.equalsIgnoreCase("tcp")
                ? port
                : port + "/" + protocol.toLowerCase(Locale.ROOT);
    }
}
