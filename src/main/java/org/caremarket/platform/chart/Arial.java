package org.caremarket.platform.chart;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How wide texts become in Arial, of which the server has no copy: from the widths of its letters, which Helvetica and
 * Liberation Sans share. Right to about a hundredth for English; other scripts are taken as wide, so that they end
 * early rather than run over.
 */
public enum Arial {
    REGULAR("""
            278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278
            278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722
            667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556
            556 333 500 278 556 500 722 500 500 500 334 260 334 584"""),
    BOLD("""
            278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333
            333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722
            667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611
            611 389 556 333 611 556 778 556 556 500 389 280 389 584""");

    private static final String CUT = "…";

    /** In thousandths of the letter's size, for the characters from the space to the tilde. */
    private final int[] widths;

    Arial(String widths) {
        this.widths = Arrays.stream(widths.split("\\s+")).mapToInt(Integer::parseInt).toArray();
    }

    /** How wide a text becomes in letters of this size. */
    public double width(String text, double size) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().mapToLong(this::width).sum() * size / 1000;
    }

    /** The text, or as much of it as fits this width, with … where it was cut. */
    public String fit(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        var ends = BreakIterator.getCharacterInstance(Locale.UK);
        ends.setText(text);
        var kept = CUT;
        // Forwards, because a long text is cut early.
        for (var end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            var longer = text.substring(0, end).stripTrailing() + CUT;
            if (width(longer, size) > width) {
                break;
            }
            kept = longer;
        }
        return kept;
    }

    /**
     * The text in lines of this width, broken between words; what does not fit the last line is cut there.
     *
     * @param most how many lines at most; at least one is given
     */
    public List<String> lines(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var rest = text.strip().replaceAll("\\s+", " ");
        while (lines.size() + 1 < most && width(rest, size) > width) {
            var end = lastSpace(rest, size, width);
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(fit(rest, size, width));
        return lines;
    }

    /** Where the last word that fits ends; -1 when the first is too long already. */
    private int lastSpace(String text, double size, double width) {
        var last = -1;
        for (var space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (width(text.substring(0, space), size) > width) {
                break;
            }
            last = space;
        }
        return last;
    }

    private int width(int character) {
        if (character >= ' ' && character <= '~') {
            return widths[character - ' '];
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> switch (character) {
                case '‘', '’' -> widths['i' - ' '];
                case '“', '”' -> this == BOLD ? 500 : 333;
                case '–', '£' -> 556;
                case '\u00a0' -> widths[0];
                default -> 1000;
            };
        };
    }
}
