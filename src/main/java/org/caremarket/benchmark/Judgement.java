package org.caremarket.benchmark;

import java.util.Locale;
import org.caremarket.benchmark.statistics.Verdict;
import org.caremarket.indicator.Polarity;

/** Where a council stands beside the rest of its group. */
public enum Judgement {
    BETTER("Better"),
    WORSE("Worse"),
    /** The difference could be chance. */
    SIMILAR("Similar"),
    /** Higher, of something where neither way is better. */
    HIGHER("Higher"),
    /** Lower, of something where neither way is better. */
    LOWER("Lower");

    private final String title;

    Judgement(String title) {
        this.title = title;
    }

    /** What a tag says. */
    public String title() {
        return title;
    }

    /** The same within a sentence. */
    public String words() {
        return title.toLowerCase(Locale.UK);
    }

    /** What lower or higher means for an indicator: only its polarity makes it better or worse. */
    public static Judgement of(Verdict verdict, Polarity polarity) {
        return switch (verdict) {
            case SIMILAR -> SIMILAR;
            case HIGHER -> switch (polarity) {
                case HIGHER -> BETTER;
                case LOWER -> WORSE;
                case NEITHER -> HIGHER;
            };
            case LOWER -> switch (polarity) {
                case HIGHER -> WORSE;
                case LOWER -> BETTER;
                case NEITHER -> LOWER;
            };
        };
    }
}
