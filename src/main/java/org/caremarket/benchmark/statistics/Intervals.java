package org.caremarket.benchmark.statistics;

import java.util.function.Function;

/**
 * One value's interval at both levels.
 *
 * @param at95 at 95%
 * @param at998 at 99.8%, which is the wider one
 */
public record Intervals(Interval at95, Interval at998) {

    static Intervals of(Function<Level, Interval> method) {
        return new Intervals(method.apply(Level.NINETY_FIVE), method.apply(Level.NINETY_NINE_POINT_EIGHT));
    }

    /** The interval at this level. */
    public Interval at(Level level) {
        return switch (level) {
            case NINETY_FIVE -> at95;
            case NINETY_NINE_POINT_EIGHT -> at998;
        };
    }
}
