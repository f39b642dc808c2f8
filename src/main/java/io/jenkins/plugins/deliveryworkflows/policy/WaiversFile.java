package io.jenkins.plugins.deliveryworkflows.policy;

import io.jenkins.plugins.deliveryworkflows.policy.yaml.YamlFile;
import io.jenkins.plugins.deliveryworkflows.policy.yaml.YamlValue;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code waivers.yml}. A waiver that is wrong in itself ends no run: it is kept with what is
 * wrong, so that the report can show it.
 */
final class WaiversFile {

    private static final List<String> REQUIRED =
            List.of("criterion", "workflow", "reason", "approver", "expires");
    private static final Set<String> KEYS =
            Set.of("criterion", "workflow", "feature", "finding", "reason", "approver", "expires");

    private WaiversFile() {}

    static Waivers read(byte[] content, List<Fault> faults) {
        return new Waivers(
                YamlFile.read(ControlFiles.WAIVERS, content, faults)
                        .map(root -> root.entries(Set.of("waivers")).get("waivers"))
                        .map(YamlValue::items)
                        .orElse(List.of())
                        .stream()
                        .map(WaiversFile::entry)
                        .toList());
    }

    private static Waivers.Entry entry(YamlValue item) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        item.reportingTo(faults)
                .entries(KEYS)
                .forEach((key, value) -> value.text().ifPresent(text -> texts.put(key, text)));
        List<String> problems = new ArrayList<>(faults.stream().map(Fault::what).toList());
        for (String key : REQUIRED) {
            if (!texts.containsKey(key)
                    && faults.stream().noneMatch(fault -> fault.what().contains("." + key + " "))) {
                problems.add(key + " is missing");
            }
        }
        problems(texts, problems);
        return new Waivers.Entry(
                item.line(),
                texts.getOrDefault("criterion", ""),
                texts.getOrDefault("workflow", ""),
                texts.getOrDefault("feature", ""),
                texts.getOrDefault("finding", ""),
                texts.getOrDefault("reason", ""),
                texts.getOrDefault("approver", ""),
                texts.getOrDefault("expires", ""),
                problems);
    }

    private static void problems(Map<String, String> texts, List<String> problems) {
        Optional.ofNullable(texts.get("reason"))
                .filter(Waivers::isTooShort)
                .ifPresent(
                        reason ->
                                problems.add(
                                        "its reason has fewer than "
                                                + Waivers.SHORTEST_REASON
                                                + " characters"));
        Optional.ofNullable(texts.get("approver"))
                .filter(approver -> !isAddress(approver))
                .ifPresent(approver -> problems.add("its approver is no e-mail address"));
        Optional.ofNullable(texts.get("expires"))
                .filter(expires -> !isDate(expires))
                .ifPresent(expires -> problems.add("expires is no date like 2026-12-31"));
    }

    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.chars().noneMatch(c -> c <= ' ' || c == ',' || c == '<' || c == '>');
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() <= 9999;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
