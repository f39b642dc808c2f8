package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes the automaton of a {@link Prefilter} from its keywords. */
final class PrefilterBuilder {

    private final List<String> keywords;
    private final byte[] columns = new byte[128];
    private final List<int[]> rows = new ArrayList<>();
    private final List<List<Integer>> ending = new ArrayList<>();
    private int width = 1;

    PrefilterBuilder(List<String> keywords) {
        this.keywords = keywords.stream().map(k -> k.toLowerCase(Locale.ROOT)).toList();
    }

    Prefilter build() {
        for (String keyword : keywords) {
            keyword.chars().forEach(this::giveColumn);
        }
        newRow();
        for (int i = 0; i < keywords.size(); i++) {
            add(keywords.get(i), i);
        }
        followFailures();
        return new Prefilter(
                columns,
                width,
                table(),
                ending.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new),
                keywords.stream().mapToInt(String::length).toArray());
    }

    private void giveColumn(int c) {
        if (c >= columns.length) {
            throw new IllegalArgumentException("a keyword has ASCII characters only");
        }
        if (columns[c] == 0) {
            columns[c] = (byte) width++;
            columns[Character.toUpperCase(c)] = columns[c];
        }
    }

    private int newRow() {
        rows.add(new int[width]);
        ending.add(new ArrayList<>());
        return rows.size() - 1;
    }

    private void add(String keyword, int index) {
        int state = 0;
        for (int i = 0; i < keyword.length(); i++) {
            int column = columns[keyword.charAt(i)];
            if (rows.get(state)[column] == 0) {
                rows.get(state)[column] = newRow();
            }
            state = rows.get(state)[column];
        }
        ending.get(state).add(index);
    }

    /** Fills each row, the shorter prefixes first, with what its longest proper suffix would do. */
    private void followFailures() {
        int[] suffix = new int[rows.size()];
        int[] queue = new int[rows.size()];
        int filled = 0;
        for (int child : rows.get(0)) {
            if (child != 0) {
                queue[filled++] = child;
            }
        }
        for (int at = 0; at < filled; at++) {
            int state = queue[at];
            int[] row = rows.get(state);
            int[] fallback = rows.get(suffix[state]);
            ending.get(state).addAll(ending.get(suffix[state]));
            for (int column = 0; column < width; column++) {
                if (row[column] == 0) {
                    row[column] = fallback[column];
                } else {
                    suffix[row[column]] = fallback[column];
                    queue[filled++] = row[column];
                }
            }
        }
    }

    private int[] table() {
        int[] table = new int[rows.size() * width];
        Arrays.setAll(
                table,
                i -> {
                    int to = rows.get(i / width)[i % width];
                    int offset = to * width;
                    return ending.get(to).isEmpty() ? offset : ~offset;
                });
        return table;
    }
}
