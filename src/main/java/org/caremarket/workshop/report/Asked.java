package org.caremarket.workshop.report;

import java.util.List;
import org.caremarket.workshop.collation.SmallNumbers;
import org.caremarket.workshop.collation.Tally;

/**
 * A question with how it was answered.
 *
 * @param number counted through the whole agenda
 * @param quotes the first of those that may be quoted
 * @param more how many others may be
 */
record Asked(int number, Tally tally, List<Quote> quotes, int more) {

    /** So many quotes of a question stand in a report; the file of answers to share has all. */
    static final int QUOTES = 12;

    Asked {
        quotes = List.copyOf(quotes);
    }

    static Asked of(int number, Tally tally, List<Quote> quotes) {
        return new Asked(number, tally, quotes.stream().limit(QUOTES).toList(), Math.max(0, quotes.size() - QUOTES));
    }

    /** Whether too few organisations answered it for its counts to be told. */
    boolean hidden() {
        return SmallNumbers.few(tally.organisations());
    }

    /** The finding in one sentence. */
    String finding() {
        if (tally.organisations() == 0) {
            return tally.finding();
        }
        return hidden() ? "Fewer than %d organisations answered it: what they chose is not shown.".formatted(SmallNumbers.LEAST)
                : SmallNumbers.hidden(tally.lines().stream().map(Tally.Line::count).toList()).isEmpty() ? tally.finding()
                : "%,d organisations answered it.".formatted(tally.organisations());
    }
}
