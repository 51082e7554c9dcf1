package org.caremarket.platform.file;

/**
 * Keeps the cells of a CSV file from being run as formulas. Spreadsheets take an apostrophe in front of a cell as "this
 * is text"; ours is put before, and only before, what would otherwise be a formula, so that it can be taken away again
 * without losing an apostrophe that somebody wrote.
 */
public final class FormulaGuard {

    /** How formulas begin, the full-width signs too, which some spreadsheets understand as well. */
    private static final String STARTS = "=+-@\t\r＝＋－＠";

    private FormulaGuard() {}

    /** The text as it stands in a CSV file: with an apostrophe in front when it would be run otherwise. */
    public static String harmless(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** The text that {@link #harmless} was given. */
    public static String restored(String cell) {
        return cell.startsWith("'") && looksLikeFormula(cell) ? cell.substring(1) : cell;
    }

    /** Whether a formula begins after any apostrophes: so texts that begin with apostrophes keep theirs. */
    private static boolean looksLikeFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
