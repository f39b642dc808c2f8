package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.text.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the hosts in the values of a container's settings. A value may be a secret, so nothing but
 * a name before a port or in a URL is taken from it.
 */
final class CalledHosts {

    private static final int LONGEST_VALUE = 2000;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");
    private static final Pattern PORT = Pattern.compile("[0-9]{2,5}");

    private CalledHosts() {}

    /** The hosts in a mapping, a list of {@code NAME=value}, or Kubernetes' list of variables. */
    static List<String> ofEnvironment(YamlNode environment) {
        Stream<String> values =
                environment.isMapping()
                        ? environment.entries().values().stream().map(YamlNode::text)
                        : environment.items().stream().map(CalledHosts::value);
        return values.filter(value -> value.length() <= LONGEST_VALUE)
                .flatMap(value -> hosts(value).stream())
                .distinct()
                .toList();
    }

    private static String value(YamlNode item) {
        return item.isMapping()
                ? item.get("value").text()
                : item.text().substring(item.text().indexOf('=') + 1);
    }

    private static List<String> hosts(String value) {
        List<String> hosts = new ArrayList<>();
        for (String address : value.split("[,\\s]+")) {
            int scheme = address.indexOf("://");
            String rest = scheme < 0 ? address : address.substring(scheme + 3);
            int path = rest.indexOf('/');
            String authority = path < 0 ? rest : rest.substring(0, path);
            String host = authority.substring(authority.lastIndexOf('@') + 1);
            int colon = host.indexOf(':');
            boolean numbered = colon > 0 && PORT.matcher(host.substring(colon + 1)).matches();
            String name = colon < 0 ? host : host.substring(0, colon);
            // Within a cluster a service may be called by its longer name.
            String first = name.contains(".svc") ? name.substring(0, name.indexOf('.')) : name;
            if ((scheme >= 0 || numbered) && NAME.matcher(first).matches()) {
                hosts.add(first);
            }
        }
        return hosts;
    }
}
