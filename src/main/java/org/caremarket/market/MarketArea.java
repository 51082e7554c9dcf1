package org.caremarket.market;

import java.util.List;
import org.caremarket.platform.access.Actor;

/**
 * One part of what a council records of its market. Each feature of the market publishes a bean of this kind; the market's
 * own page shows what each of them has to say first, so that the market need know none of them.
 */
public interface MarketArea {

    /** Where it stands among the others: lower is earlier. */
    int order();

    /** Its name as it begins a line: {@code Capacity}. */
    String title();

    /** Where it is, below the council's address: {@code /capacity}. */
    String path();

    /** Every path below the council's address whose pages belong to it, as far as they are not below {@link #path()}. */
    default List<String> otherPaths() {
        return List.of();
    }

    /** What it says first, in one or two sentences with its figures and their date; what to do when nothing is recorded. */
    String answer(Actor reader);

    /** Whether any of what others build upon it is made up for demonstration; its own pages say what. */
    default boolean madeUp() {
        return false;
    }
}
