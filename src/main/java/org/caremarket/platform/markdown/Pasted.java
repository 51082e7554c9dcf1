package org.caremarket.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as word processors and spreadsheets give it to the clipboard, made into Markdown. Doing it again changes nothing,
 * and text that was written as Markdown stays as it is. Quotation marks and dashes stay as their writer has them.
 */
public final class Pasted {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern SPACE = Pattern.compile("[\u00A0\u2007\u202F]");

    /** Soft hyphens, byte order marks and what has no width; not the joiners, which some scripts and emoji need. */
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

    /** A round or square bullet, or the one that a word processor's sign font has. */
    private static final Pattern BULLET = Pattern.compile("[ \t]*[•·▪●◦‣⁃\uF0B7][ \t]*(.*)");

    /** Signs that are bullets only where a tab, and no other, follows. */
    private static final Pattern TABBED = Pattern.compile("[ \t]*(?:(o)|[§–—-])\t[ \t]*([^\t]*)");

    private static final Pattern NUMBER = Pattern.compile("[ \t]*(\\d{1,9}[.)])\t[ \t]*([^\t]*)");
    private static final Pattern ITEM = Pattern.compile("[ \t]*(?:[-*+]|\\d{1,9}[.)])(?:[ \t].*)?");

    private Pasted() {}

    /** The text as Markdown, its lines ended by a line feed alone. */
    public static String clean(String text) {
        var lines = items(UNSEEN.matcher(SPACE.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll(" "))
                .replaceAll("").split("\n", -1));
        return String.join("\n", tables(lines));
    }

    private static List<String> items(String[] lines) {
        var items = new ArrayList<String>();
        var made = false;
        for (var line : lines) {
            var item = item(line, !items.isEmpty() && ITEM.matcher(items.getLast()).matches());
            if (made && !item.isBlank() && !ITEM.matcher(item).matches()) {
                // Without it, Markdown would take the line for more of the last item.
                items.add("");
            }
            made = !item.equals(line);
            items.add(item);
        }
        return items;
    }

    private static String item(String line, boolean below) {
        var bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return "- " + bullet.group(1);
        }
        var tabbed = TABBED.matcher(line);
        if (tabbed.matches()) {
            // Word's second level has the letter o.
            return (tabbed.group(1) != null && below ? "  - " : "- ") + tabbed.group(2);
        }
        var number = NUMBER.matcher(line);
        return number.matches() ? number.group(1) + " " + number.group(2) : line;
    }

    private static List<String> tables(List<String> lines) {
        var tidy = new ArrayList<String>();
        for (int at = 0; at < lines.size(); ) {
            int end = at + 1;
            int tabs = tabs(lines.get(at));
            while (end < lines.size() && tabs >= 2 && tabs(lines.get(end)) == tabs) {
                end++;
            }
            if (end - at < 2) {
                tidy.add(lines.get(at));
            } else {
                table(lines.subList(at, end), tidy);
                if (end < lines.size() && !lines.get(end).isBlank()) {
                    tidy.add("");
                }
            }
            at = end;
        }
        return tidy;
    }

    /** The tabs between the cells of a line; 0 for an empty line and for an item of a list. */
    private static int tabs(String line) {
        return line.isBlank() || ITEM.matcher(line).matches() ? 0 : (int) line.chars().filter(c -> c == '\t').count();
    }

    private static void table(List<String> rows, List<String> tidy) {
        if (!tidy.isEmpty() && !tidy.getLast().isBlank()) {
            tidy.add("");
        }
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).split("\t", -1);
            tidy.add(List.of(cells).stream().map(cell -> cell.strip().replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (row == 0) {
                tidy.add("| --- ".repeat(cells.length) + "|");
            }
        }
    }
}
