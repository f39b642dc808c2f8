package io.jenkins.plugins.deliveryworkflows.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContrastTest {

    private static final double LEVEL_AA = 4.5;
    private static final Pattern COLOR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

    @Test
    void textCanBeReadInLightInDarkAndOnPaper() throws Exception {
        String[] schemes = HtmlReportTest.style(SampleReports.minimal()).split("@media");
        List<String> palettes =
                List.of(
                        schemes[0],
                        containing(schemes, "prefers-color-scheme: dark"),
                        containing(schemes, " print "));

        for (String palette : palettes) {
            Map<String, String> colors = colors(palette);
            for (String pair :
                    List.of(
                            "text/page",
                            "text/card",
                            "muted/page",
                            "muted/card",
                            "text/code",
                            "good/good-soft",
                            "bad/bad-soft",
                            "care/care-soft",
                            "calm/calm-soft",
                            "text/good-soft",
                            "text/bad-soft",
                            "card/accent",
                            "accent/page",
                            "card/good",
                            "card/bad")) {
                String[] names = pair.split("/");
                assertThat(contrast(colors.get(names[0]), colors.get(names[1])))
                        .as(pair + " in " + colors)
                        .isGreaterThanOrEqualTo(LEVEL_AA);
            }
        }
    }

    private static String containing(String[] parts, String text) {
        for (String part : parts) {
            if (part.contains(text)) {
                return part;
            }
        }
        throw new AssertionError("no style for " + text);
    }

    private static Map<String, String> colors(String palette) {
        Map<String, String> colors = new HashMap<>();
        Matcher matcher = COLOR.matcher(palette);
        while (matcher.find()) {
            colors.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        return colors;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String color) {
        String hex = color.substring(1);
        String full = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        int rgb = Integer.parseInt(full, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
