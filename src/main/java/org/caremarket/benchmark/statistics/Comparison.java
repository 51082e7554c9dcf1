package org.caremarket.benchmark.statistics;

/**
 * A value beside a reference at both levels, which is how strongly it differs: at neither, at 95% only, or at both.
 *
 * @param at95 what the 95% interval shows
 * @param at998 what the 99.8% interval shows: the same, or similar
 * @throws IllegalArgumentException when the wider interval shows a difference that the narrower does not
 */
public record Comparison(Verdict at95, Verdict at998) {

    public Comparison {
        if (at998 != Verdict.SIMILAR && at998 != at95) {
            throw new IllegalArgumentException("It cannot be " + at998 + " at 99.8% and " + at95 + " at 95%");
        }
    }

    /** What this level shows. */
    public Verdict at(Level level) {
        return switch (level) {
            case NINETY_FIVE -> at95;
            case NINETY_NINE_POINT_EIGHT -> at998;
        };
    }
}
