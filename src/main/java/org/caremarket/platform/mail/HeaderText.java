package org.caremarket.platform.mail;

/** Texts of headers: one line, without anything that a mail server might take for the next header. */
final class HeaderText {

    /** Characters of a header that are kept; a subject longer than this nobody reads. */
    private static final int MOST = 300;

    private HeaderText() {}

    /**
     * The text on one line: line breaks and other control characters, and marks that turn the direction of writing,
     * become a blank.
     */
    static String clean(String text) {
        return clean(text, MOST);
    }

    /** The same with so many characters at most. */
    static String clean(String text, int most) {
        var clean = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]+", " ").strip();
        if (clean.length() <= most) {
            return clean;
        }
        // A character outside the basic plane is not cut in two.
        var end = Character.isHighSurrogate(clean.charAt(most - 1)) ? most - 1 : most;
        return clean.substring(0, end).strip();
    }
}
