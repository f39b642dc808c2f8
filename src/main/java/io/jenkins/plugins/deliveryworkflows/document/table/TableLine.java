package io.jenkins.plugins.deliveryworkflows.document.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One line of a GFM table: a pipe ends a cell unless a backslash stands before it. */
final class TableLine {

    private TableLine() {}

    static String of(List<String> cells) {
        StringBuilder line = new StringBuilder("|");
        for (String cell : cells) {
            line.append(cell.isEmpty() ? " |" : " " + cell + " |");
        }
        return line.toString();
    }

    static String rule(int columns) {
        return "|" + String.join("|", Collections.nCopies(columns, " --- ")) + "|";
    }

    /** The cells without the white space around them. */
    static List<String> cells(String line) {
        String text = line.strip();
        int at = text.startsWith("|") ? 1 : 0;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\' && at + 1 < text.length()) {
                cell.append(character).append(text.charAt(++at));
            } else if (character == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        if (!cell.isEmpty()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    /** The cell on one line, with a backslash before each pipe that would end it. */
    static String escaped(String cell) {
        StringBuilder escaped = new StringBuilder();
        String line = cell.replaceAll("[\\r\\n]+", " ").strip();
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '\\' && i + 1 < line.length()) {
                escaped.append(character).append(line.charAt(++i));
            } else {
                escaped.append(character == '|' ? "\\|" : String.valueOf(character));
            }
        }
        return escaped.toString();
    }

    static boolean isRule(String line) {
        String text = line.strip();
        return text.indexOf('-') >= 0
                && text.chars().allMatch(character -> "|-: \t".indexOf(character) >= 0);
    }
}
