package io.jenkins.plugins.deliveryworkflows.workspace.git;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tags that mark releases, each with its prefix ({@code billing-}) and version ({@code 2.3.0}).
 */
public final class ReleaseTags {

    private static final Pattern SHAPE = Pattern.compile("^(.*?)v?(\\d+(?:\\.\\d+)*)$");

    private final List<Release> releases;

    private ReleaseTags(List<Release> releases) {
        this.releases = releases;
    }

    /**
     * @param tags tag → commit
     * @param releaseTags which of them are releases
     */
    public static ReleaseTags of(Map<String, String> tags, Pattern releaseTags) {
        List<Release> releases = new ArrayList<>();
        tags.forEach(
                (tag, commit) -> {
                    if (releaseTags.matcher(tag).find()) {
                        shape(tag, commit).ifPresent(releases::add);
                    }
                });
        return new ReleaseTags(releases);
    }

    /**
     * The highest version with the prefix of {@code release}, other than its own tag, as tag and
     * commit.
     */
    Optional<Map.Entry<String, String>> lastBefore(String release, Predicate<String> reachable) {
        Optional<Release> own = shape(release, "");
        String prefix = own.map(Release::prefix).orElse("");
        return releases.stream()
                .filter(r -> r.prefix().equals(prefix))
                .filter(r -> own.isEmpty() || r.compareVersion(own.get()) != 0)
                .sorted(Comparator.comparing((Release r) -> r, Release::compareVersion).reversed())
                .filter(r -> reachable.test(r.commit()))
                .map(r -> Map.entry(r.tag(), r.commit()))
                .findFirst();
    }

    /**
     * A name for the next release; {@code 0.1.0} before the first.
     *
     * @param step how far the version moves from the last one, given the commit of its tag
     */
    String proposeNext(Predicate<String> reachable, Function<String, ReleaseStep> step) {
        return releases.stream()
                .sorted(Comparator.comparing((Release r) -> r, Release::compareVersion).reversed())
                .filter(r -> reachable.test(r.commit()))
                .findFirst()
                .map(last -> last.next(step.apply(last.commit())))
                .orElse("0.1.0");
    }

    /**
     * Whether a tag marks a release of the same product as {@code release}, and not that one.
     *
     * @param release empty where there is none, and any product will do
     * @param releaseTags which tags are releases
     */
    public static boolean isOther(String tag, String release, Pattern releaseTags) {
        Optional<Release> found =
                releaseTags.matcher(tag).find() ? shape(tag, "") : Optional.empty();
        Optional<Release> own = shape(release, "");
        return found.isPresent()
                && (own.isEmpty()
                        || found.get().prefix().equals(own.get().prefix())
                                && found.get().compareVersion(own.get()) != 0);
    }

    private static Optional<Release> shape(String tag, String commit) {
        Matcher matcher = SHAPE.matcher(tag);
        return matcher.matches()
                ? Optional.of(new Release(tag, commit, matcher.group(1), numbers(matcher.group(2))))
                : Optional.empty();
    }

    private static List<Long> numbers(String version) {
        // A number of more than 18 digits is no version; capped so that it can't overflow.
        return Stream.of(version.split("\\."))
                .map(n -> Long.parseLong(n.substring(0, Math.min(18, n.length()))))
                .toList();
    }

    private record Release(String tag, String commit, String prefix, List<Long> numbers) {

        int compareVersion(Release other) {
            for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
                int order = Long.compare(number(i), other.number(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        private long number(int index) {
            return index < numbers.size() ? numbers.get(index) : 0;
        }

        /** Has as many numbers as this one. Before 1.0.0 a breaking change moves the middle one. */
        String next(ReleaseStep step) {
            int wanted = step == ReleaseStep.MAJOR ? 0 : step == ReleaseStep.MINOR ? 1 : 2;
            int moved = Math.min(wanted == 0 && number(0) == 0 ? 1 : wanted, numbers.size() - 1);
            List<String> next = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i++) {
                next.add(String.valueOf(i < moved ? number(i) : i == moved ? number(i) + 1 : 0));
            }
            return prefix + String.join(".", next);
        }
    }
}
