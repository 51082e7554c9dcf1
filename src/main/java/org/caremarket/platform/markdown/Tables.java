package org.caremarket.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts tables right before they are read. The parser leaves out what a row has more than its heading: such a heading is
 * made wider, so that nothing is lost. And it fills up rows that are too short, so that a few thousand bars above a few
 * thousand short lines would make millions of cells: tables beyond a number of cells stand as typed.
 */
final class Tables {

    private static final int MOST_CELLS = 20_000;
    private static final int WIDEST = 50;

    /** The line between heading and rows, perhaps in a quotation. */
    private static final Pattern RULER = Pattern.compile("[ >\\t]*(?=[: \\t]*[|-])[-:| \\t]+");

    /** What a row may begin with that belongs to the quotation or list around it. */
    private static final Pattern BEFORE = Pattern.compile("^[ >\\t]*(?:[-+*][ \\t]+)?");

    private final List<String> lines;

    /** For each line, how many lines there are from it to the next empty one, and the columns of the widest of them. */
    private final int[] rows;
    private final int[] widest;
    private int cells;

    private Tables(List<String> lines) {
        this.lines = lines;
        this.rows = new int[lines.size() + 1];
        this.widest = new int[lines.size() + 1];
        for (int line = lines.size() - 1; line >= 0; line--) {
            if (!lines.get(line).isBlank()) {
                rows[line] = rows[line + 1] + 1;
                widest[line] = Math.max(widest[line + 1], columns(lines.get(line)));
            }
        }
    }

    static String inOrder(String source) {
        return source.indexOf('|') < 0 ? source : new Tables(new ArrayList<>(source.lines().toList())).read();
    }

    private String read() {
        for (int line = 1; line < lines.size(); line++) {
            var ruler = lines.get(line);
            if (ruler.indexOf('|') >= 0 && ruler.indexOf('-') >= 0 && RULER.matcher(ruler).matches()) {
                table(line);
            }
        }
        return String.join("\n", lines);
    }

    private void table(int ruler) {
        int heading = columns(lines.get(ruler - 1));
        int columns = columns(lines.get(ruler));
        int most = widest[ruler];
        if (lines.get(ruler - 1).indexOf('|') >= 0 && heading <= columns && heading < most && most <= WIDEST) {
            lines.set(ruler - 1, wider(lines.get(ruler - 1), " ", most - heading));
            lines.set(ruler, wider(lines.get(ruler), "---", most - columns));
            columns = most;
        }
        long more = (long) columns * rows[ruler];
        if (cells + more > MOST_CELLS) {
            lines.set(ruler, lines.get(ruler).replaceFirst("[-:|]", "\\\\$0"));
        } else {
            cells += (int) more;
        }
    }

    private static String wider(String row, String cell, int more) {
        var begun = row.stripTrailing();
        return begun + (begun.endsWith("|") ? "" : "|") + (cell + "|").repeat(more);
    }

    private static int columns(String row) {
        var inner = BEFORE.matcher(row).replaceFirst("").strip();
        if (inner.equals("|")) {
            return 0;
        }
        int bars = 0;
        for (int at = 0; at < inner.length(); at++) {
            if (inner.charAt(at) == '\\') {
                at++;
            } else if (inner.charAt(at) == '|' && at > 0 && at < inner.length() - 1) {
                bars++;
            }
        }
        return bars + 1;
    }
}
