package org.caremarket.workshop.invitation;

/** What is the council's own in a round of letters. */
record RoundWords(String subject, String opening) {

    /** The longest subject, in characters. */
    static final int LONGEST_SUBJECT = 150;
    /** The longest first paragraph, in characters. */
    static final int LONGEST_OPENING = 5_000;
}
