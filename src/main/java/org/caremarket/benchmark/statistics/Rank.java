package org.caremarket.benchmark.statistics;

/**
 * A place among councils with a value. Who ties shares the better place, and the places after it stay empty: 1, 2, 2, 4.
 *
 * @param place from 1
 * @param joint whether another council has the same place
 * @param of how many councils have a value; who has none is not counted
 * @throws IllegalArgumentException when the place is not one of so many
 */
public record Rank(int place, boolean joint, int of) {

    public Rank {
        if (place < 1 || place > of || joint && place == of) {
            throw new IllegalArgumentException(
                    "There is no " + (joint ? "joint " : "") + "place " + place + " among " + of);
        }
    }

    /** "2nd of 6", "joint 2nd of 6". */
    public String words() {
        return (joint ? "joint " : "") + place + ending() + " of " + of;
    }

    private String ending() {
        if (place % 100 / 10 == 1) {
            return "th";
        }
        return switch (place % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
